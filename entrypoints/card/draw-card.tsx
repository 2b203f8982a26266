import { render } from 'preact';
import { entityRef } from '../../components/article-texts.ts';
import { entityView } from '../../components/entity-view.ts';
import { CardView } from './CardView.tsx';
import { texts } from './texts.ts';

interface Drawing {
  readonly entity: string;
  /** the entity that the way back leads to */
  readonly previous: string | undefined;
  readonly pinned: boolean;
  onOpen(entity: string): void;
  onBack(): void;
  onPin(): void;
  onClose(): void;
}

/** Draws a card into `root`, or what differs from the card there. Throws if the pack has no such entity. */
export function drawCard(root: ShadowRoot, { entity, previous, ...rest }: Drawing): void {
  const view = entityView(texts, entity);
  if (!view) throw new Error(`the pack has no entity ${entity}`);
  const backTo = previous === undefined ? null : (entityRef(texts, previous)?.name ?? null);
  render(<CardView view={view} backTo={backTo} {...rest} />, root);
}
