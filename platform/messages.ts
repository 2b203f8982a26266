import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Box, Loan, LoanEvent } from './card-loans.ts';

/** What content scripts ask of the background. */
interface Protocol {
  /** Inject the card into the frame that asks; resolves when it has run there. */
  injectCard(): void;
  /** Give the frame that asks the rules by which its underlines are drawn. */
  drawUnderlines(): void;
  /** The mentions of the asking frame are others than before. */
  mentionsChanged(): void;
  /** The address of the tab that the asking frame is in. */
  tabAddress(): string | null;
  /** Show a card for the asking frame in the top one; answers as `Lender.lend`. */
  borrowCard(loan: Loan): Box | null;
  /** Close it. */
  returnCard(): void;
  /** From the top frame: what happened on a card that it shows for another. */
  loanEvent(message: { borrower: number; event: LoanEvent }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
