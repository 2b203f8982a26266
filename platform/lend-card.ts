import { browser } from 'wxt/browser';
import {
  BORROWER_KEY,
  type Borrower,
  type Box,
  LENDER_KEY,
  type Lender,
  type Loan,
  type LoanEvent,
  type LoanToTop,
} from './card-loans.ts';
import { callIn, type Frame, topOf } from './frame.ts';
import { type FrameView, goIn, goOut, wayOut } from './frame-chain.ts';
import { viewOnWay } from './frame-path.ts';
import { inject } from './inject.ts';

/** Has the top frame show a card for another; null where it cannot, as in {@link Lender.lend}. */
export async function lendCard({ tabId, frameId }: Frame, loan: Loan): Promise<Box | null> {
  const { lines, path, viewWidth } = loan;
  const way = wayOut(path.length > 1 ? await viewsOnWay(tabId, path) : [], path.length, viewWidth);
  if (!way) return null;
  const passedOn: LoanToTop = {
    ...loan,
    lines: lines.map((line) => goOut(way, line)),
    viewWidth: way.width,
    borrower: frameId,
  };
  const top = topOf(tabId);
  let answer = await callIn(top, askToLend, [LENDER_KEY.description ?? '', passedOn]);
  if (!answer) {
    await inject('card', top);
    answer = await callIn(top, askToLend, [LENDER_KEY.description ?? '', passedOn]);
  }
  return answer?.place ? goIn(way, answer.place) : null;
}

export async function takeCardBack({ tabId, frameId }: Frame): Promise<void> {
  await callIn(topOf(tabId), askToTakeBack, [LENDER_KEY.description ?? '', frameId]);
}

/** Tells a borrower what happened on the card in the top frame. */
export async function tellBorrower(borrower: Frame, event: LoanEvent): Promise<void> {
  await callIn(borrower, passOn, [BORROWER_KEY.description ?? '', event]);
}

async function viewsOnWay(tabId: number, path: readonly number[]): Promise<FrameView[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: viewOnWay,
    args: [path],
    injectImmediately: true,
  });
  return answers.flatMap(({ result }) => (result ? [result as FrameView] : []));
}

// These run in a page's isolated world: they are sent there as text and can use nothing from outside themselves.

/** Null where there is no lender yet. */
async function askToLend(key: string, loan: LoanToTop): Promise<{ place: Box | null } | null> {
  const { [Symbol.for(key)]: lender } = globalThis as unknown as Record<symbol, Lender | undefined>;
  return lender ? { place: await lender.lend(loan) } : null;
}

function askToTakeBack(key: string, borrower: number): void {
  (globalThis as unknown as Record<symbol, Lender | undefined>)[Symbol.for(key)]?.takeBack(borrower);
}

function passOn(key: string, event: LoanEvent): void {
  (globalThis as unknown as Record<symbol, Borrower | undefined>)[Symbol.for(key)]?.(event);
}
