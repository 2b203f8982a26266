import { render } from 'preact';
import { entityRef } from '../../components/article-texts.ts';
import { entityView } from '../../components/entity-view.ts';
import { CardView } from './CardView.tsx';
import { texts } from './texts.ts';

interface Drawing {
  readonly entity: string;
  /** the entity that the way back leads to */
  readonly previous?: string | undefined;
  readonly pinned?: boolean;
  onOpen?(entity: string): void;
  onBack?(): void;
  onPin?(): void;
  onClose?(): void;
}

const ignore = () => {};

/** Draws a card into `root`, or what differs from the card there. Throws if the pack has no such entity. */
export function drawCard(root: ShadowRoot, drawing: Drawing): void {
  const { entity, previous, pinned = false, onOpen = ignore, onBack = ignore } = drawing;
  const { onPin = ignore, onClose = ignore } = drawing;
  const view = entityView(texts, entity);
  if (!view) throw new Error(`the pack has no entity ${entity}`);
  render(
    <CardView
      view={view}
      backTo={previous === undefined ? null : (entityRef(texts, previous)?.name ?? null)}
      pinned={pinned}
      onOpen={onOpen}
      onBack={onBack}
      onPin={onPin}
      onClose={onClose}
    />,
    root,
  );
}
