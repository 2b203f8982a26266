import { ArrowLeft, Pin, X } from 'lucide-preact';
import { KindLabel } from '../../components/KindMark.tsx';
import type { EntityKind } from '../../data/schema.ts';

export interface CardBarProps {
  kind: EntityKind;
  /** whose card going back leads to; null at the beginning */
  backTo: string | null;
  pinned: boolean;
  onBack(): void;
  onPin(): void;
  onClose(): void;
}

/** What can be done with the card: back, pin, close. Stays in place while the card scrolls. */
export function CardBar({ kind, backTo, pinned, onBack, onPin, onClose }: CardBarProps) {
  return (
    <div class="card-bar">
      {backTo !== null && (
        <button
          type="button"
          class="card-tool"
          aria-label={`Back to ${backTo}`}
          title={`Back to ${backTo}`}
          onClick={onBack}
        >
          <ArrowLeft aria-hidden="true" />
        </button>
      )}
      <KindLabel kind={kind} />
      <button
        type="button"
        class="card-tool"
        aria-label="Keep open"
        title="Keep open"
        aria-pressed={pinned}
        onClick={onPin}
      >
        <Pin aria-hidden="true" />
      </button>
      <button type="button" class="card-tool" aria-label="Close" title="Close" onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
