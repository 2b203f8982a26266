import type { Lender, LoanEvent, LoanToTop } from '../../platform/card-loans.ts';
import type { Card } from '../../platform/card-port.ts';
import { isAbandoned } from '../../platform/content-context.ts';
import { sendMessage } from '../../platform/messages.ts';
import { createCard } from './create-card.ts';
import { anchorInFrame, type FrameAnchor } from './frame-anchor.ts';

interface Lent {
  readonly borrower: number;
  readonly anchor: FrameAnchor;
  readonly card: Card;
}

/** Shows cards for frames that are too small for their own, one at a time. */
export function createLender(): Lender {
  let lent: Lent | null = null;

  const give = ({ borrower, entity, lines, viewWidth, path, focus }: LoanToTop): Lent | null => {
    const anchor = anchorInFrame(lines, viewWidth, path);
    if (!anchor) return null;
    const tell = (event: LoanEvent) => {
      // A borrower that has left needs no telling.
      sendMessage('loanEvent', { borrower, event }).catch(() => {});
    };
    const ended = new AbortController();
    const { signal } = ended;
    const card = createCard(
      {
        onPointer: (inside) => tell({ type: 'pointer', inside }),
        onPin: (pinned) => tell({ type: 'pin', pinned }),
        onClose: (reason) => {
          ended.abort();
          if (lent?.card !== card) return;
          lent = null;
          tell({ type: 'closed', reason });
        },
      },
      signal,
    );
    card.open({ entity, anchor, focus });
    const onMove = () => {
      // Then the borrower's word that the pointer has left does not come through.
      if (isAbandoned()) card.close('gone');
    };
    addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
    return { borrower, anchor, card };
  };

  const close = (by: number) => {
    const closing = lent;
    // Who closes a card is not told that it closed: it may have asked for the next one already.
    if (closing?.borrower === by) lent = null;
    closing?.card.close('left');
  };

  return {
    async lend(loan) {
      close(loan.borrower);
      lent = give(loan);
      // By then it has found its place.
      await new Promise(requestAnimationFrame);
      const rect = lent?.card.getRect();
      return lent && rect ? lent.anchor.inFrame(rect) : null;
    },
    takeBack(borrower) {
      if (lent?.borrower === borrower) close(borrower);
    },
  };
}
