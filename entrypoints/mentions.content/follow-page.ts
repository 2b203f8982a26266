import type { EntityKind } from '../../data/schema.ts';
import type { Engine } from '../../mentions/types.ts';
import type { Changed } from './changes.ts';
import { keepUp } from './keep-up.ts';
import { textBeside } from './neighbours.ts';
import { createPageMentions, type PageMentions } from './page-mentions.ts';
import { isBox, isProse, isUnreadName } from './prose.ts';
import { createReading, type Reading } from './reading.ts';
import { scan } from './scan.ts';
import { createShadowRoots, type ShadowRoots } from './shadow-roots.ts';
import { adoptSheet } from './shadow-sheet.ts';
import { isElement, isText } from './text-run.ts';
import { firstChildOf, lastChildOf, localNameOf } from './unclobbered.ts';
import { createUnderlines, type Underlines } from './underlines.ts';
import { watchUnseen } from './unseen.ts';

/** What is known of the page, kept in step with it. */
export interface Page {
  readonly mentions: PageMentions;
  readonly reading: Reading;
  readonly shadowRoots: ShadowRoots;
  readonly underlines: Underlines;
}

interface Options {
  engine: Engine;
  kinds: Readonly<Record<string, EntityKind>>;
  /** Told of each mention as it is underlined. */
  onUnderline(): void;
  /** Told of each shadow root that is found. */
  onShadowRoot(root: ShadowRoot): void;
  /** Told when other mentions than before are underlined. */
  onMentions(): void;
  /** False once the script should do nothing any more. */
  isWanted(): boolean;
  signal: AbortSignal;
}

/** Reads the page as soon as it is idle, underlines what it mentions, and follows its changes until `signal` aborts. */
export function followPage(options: Options): Page {
  const { engine, kinds, onUnderline, onMentions, onShadowRoot, isWanted, signal } = options;
  const shadowRoots = createShadowRoots((host) => changes.touch(host), signal);
  const underlines = createUnderlines(shadowRoots.known, signal);
  const { settleInSteps } = engine;
  const mentions = createPageMentions({ settleInSteps, kinds, underlines, onUnderline });
  const unseen = watchUnseen((element) => changes.touch(element), signal);
  const reading = createReading({
    nextHint: engine.nextHint,
    findInSteps: engine.findInSteps,
    onDrop: mentions.drop,
    onUnseen: unseen.wait,
  });
  let wasProse = true;
  function* look({ places, everything }: Changed): Generator<void, void> {
    reading.sweep();
    shadowRoots.sweep();
    unseen.check();
    yield;
    // A page can become an editor as a whole, and prose again; meanwhile what it says counts as never read.
    const isNowProse = isProse(document);
    if (everything || isNowProse !== wasProse) {
      reading.beginPass();
      if (isNowProse) for (const root of [document, ...shadowRoots.known]) yield* readUnder([root]);
      reading.endPass();
      wasProse = isNowProse;
    } else if (isNowProse) {
      yield* readUnder(places);
    }
    const isOther = yield* mentions.settle(reading.runs);
    yield;
    underlines.assert();
    yield;
    if (isOther) onMentions();
  }

  function* readUnder(places: readonly Node[]): Generator<void, void> {
    const wholes: Node[] = [];
    for (const place of places) {
      // A changed line counts as a whole, even where no name could stand in the text that changed.
      if (isText(place)) {
        reading.take(place);
      } else if (!isElement(place)) {
        wholes.push(place);
      } else if (!isUnreadName(localNameOf(place))) {
        if (!isBox(place)) for (const edge of edgesOf(place)) reading.take(edge);
        wholes.push(place);
      }
    }
    yield* scan(wholes, engine, reading.takeInSteps);
    for (const place of wholes) {
      for (const root of shadowRoots.discover(place)) {
        yield;
        if (!root) continue;
        changes.observe(root);
        adoptSheet(root);
        onShadowRoot(root);
        yield* scan([root], engine, reading.takeInSteps);
      }
    }
  }

  const changes = keepUp({ page: document, look, onRest: engine.rest, isWanted, signal });
  return { mentions, reading, shadowRoots, underlines };
}

/** The first and the last text of an inline element, whose lines go on outside of it. */
function edgesOf(element: Element): Text[] {
  return [
    textBeside(firstChildOf(element), element, true),
    textBeside(lastChildOf(element), element, false),
  ].filter((text) => text !== null);
}
