import { lastAtOrBefore } from '../../mentions/last-at-or-before.ts';
import { flowOf } from './prose.ts';
import {
  firstChildOf,
  lastChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  previousSiblingOf,
} from './unclobbered.ts';

/** What a reader takes as one run of text: the inline content between two block boundaries or line breaks. */
export interface TextRun {
  readonly text: string;
  /** the text nodes it is made of, in reading order */
  readonly nodes: readonly Text[];
  /** where each node's text starts in `text`; ascending */
  readonly starts: readonly number[];
}

/** Stands in the text for a picture, a field or a piece of code: https://www.unicode.org/charts/PDF/UFFF0.pdf */
const OBJECT_CHARACTER = '\uFFFC';

/** The whole run that `node` is part of. Linear in the run's length, without layout. */
export function runAround(node: Text): TextRun {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  // Each way from the node once: whether what stands on it is seen is dear to ask.
  for (const leaf of [...leavesFrom(node, false).reverse(), node, ...leavesFrom(node, true)]) {
    if (isText(leaf)) {
      nodes.push(leaf);
      starts.push(text.length);
      text += leaf.data;
    } else if (isElement(leaf) && flowOf(leaf) === 'object') {
      text += OBJECT_CHARACTER;
    }
  }
  return { text, nodes, starts };
}

/** What stands in the line on one side of `node`, from it to the line's end. */
function leavesFrom(node: Node, forward: boolean): Node[] {
  const leaves: Node[] = [];
  for (let leaf = nextLeaf(node, forward); leaf; leaf = nextLeaf(leaf, forward)) leaves.push(leaf);
  return leaves;
}

/** The place of a stretch of the run in the document; `start` < `end`, both inside the run's text. */
export function placeOf({ nodes, starts }: TextRun, start: number, end: number): StaticRangeInit {
  const first = lastAtOrBefore(starts, start);
  const last = lastAtOrBefore(starts, end - 1);
  return {
    startContainer: nodes[first]!,
    startOffset: start - starts[first]!,
    endContainer: nodes[last]!,
    endOffset: end - starts[last]!,
  };
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** CDATA sections of XHTML included. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4;
}

/** The next thing without readable children in the same line; null where the line ends. */
function nextLeaf(from: Node, forward: boolean): Node | null {
  let node = from;
  for (;;) {
    const sibling = forward ? nextSiblingOf(node) : previousSiblingOf(node);
    if (!sibling) {
      const parent = parentNodeOf(node);
      if (!parent || !isElement(parent) || flowOf(parent) !== 'through') return null;
      node = parent;
      continue;
    }
    node = sibling;
    while (isElement(node)) {
      const flow = flowOf(node);
      if (flow === 'break') return null;
      const child: Node | null =
        flow === 'through' ? (forward ? firstChildOf(node) : lastChildOf(node)) : null;
      if (!child) break;
      node = child;
    }
    return node;
  }
}
