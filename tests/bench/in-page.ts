import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import type { Alias, Aliases } from '../../data/alias-schema.ts';
import { kinds } from '../../data/kinds.ts';
import { createPageMentions } from '../../entrypoints/mentions.content/page-mentions.ts';
import { createReading } from '../../entrypoints/mentions.content/reading.ts';
import { scan } from '../../entrypoints/mentions.content/scan.ts';
import { createShadowRoots } from '../../entrypoints/mentions.content/shadow-roots.ts';
import { createUnderlines } from '../../entrypoints/mentions.content/underlines.ts';
import { buildIndex } from '../../mentions/compile.ts';
import { engineOf } from '../../mentions/engine.ts';
import { type FirstLookPlan, firstLook } from '../../mentions/first-look.ts';
import { compile } from '../../mentions/index.ts';
import type { IndexPlan } from '../../mentions/plan-index.ts';

/** What is measured, in the page. `prepare` is not timed with it, as compiling the names happens once. */
export interface Yardstick {
  prepare(names: Names): () => number;
}

/** The pack's names, as the product has them and as plain strings. */
export interface Names {
  readonly aliases: Aliases;
  readonly forms: readonly string[];
  /** what the product's build works out beforehand; missing where names were added */
  readonly index?: IndexPlan;
  readonly firstLook?: FirstLookPlan;
}

/** Each returned function reads the whole page once and tells how much it found, so that nothing is optimised away. */
const yardsticks: Record<string, Yardstick> = {
  floor: {
    prepare: () => () => {
      let length = 0;
      const walker = textWalker();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (isProse(node)) length += (node as Text).data.length;
      }
      return length;
    },
  },
  native: {
    prepare: ({ forms }) => {
      const names = alternation(forms);
      return () => {
        let found = 0;
        const walker = textWalker();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!isProse(node)) continue;
          const { data } = node as Text;
          names.lastIndex = 0;
          while (names.test(data)) found++;
        }
        return found;
      };
    },
  },
  ours: { prepare: ours },
  reader: { prepare: reader },
  'shadow roots': {
    prepare: () => () => {
      const stop = new AbortController();
      let roots = 0;
      for (const root of createShadowRoots(() => {}, stop.signal).discover(document)) if (root) roots++;
      stop.abort();
      return roots;
    },
  },
  'modern-ahocorasick': {
    prepare: ({ forms }) => {
      const names = new AhoCorasick([...forms]);
      return () => {
        let found = 0;
        const walker = textWalker();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (isProse(node)) found += names.search((node as Text).data).length;
        }
        return found;
      };
    },
  },
  'mark.js': {
    prepare:
      ({ forms }) =>
      () => {
        let found = 0;
        new Mark(document.body).mark([...forms], {
          accuracy: 'exactly',
          separateWordSearch: false,
          done: (count: number) => {
            found = count;
          },
        });
        return found;
      },
  },
};

/** What the content script does on every page, and the reader after it where the page could name somebody. */
function ours(names: Names): () => number {
  const { couldName, prepare } = firstLook(names.firstLook!);
  const read = reader(names);
  return () => {
    let isNamed = false;
    const nextHint = (raw: string) => {
      isNamed = couldName(raw);
      return -1;
    };
    for (const _ of scan([document], { prepare, nextHint }, () => {})) if (isNamed) return read();
    return 0;
  };
}

/** The reader's own look at a page, from the first look at the text to the last underline. */
function reader({ aliases, index }: Names): () => number {
  const engine = index ? engineOf(buildIndex(aliases, index)) : compile(aliases);
  return () => {
    const stop = new AbortController();
    const underlines = createUnderlines(new Set(), stop.signal);
    const mentions = createPageMentions({
      settleInSteps: engine.settleInSteps,
      kinds,
      underlines,
      onUnderline() {},
    });
    const reading = createReading({
      nextHint: engine.nextHint,
      findInSteps: engine.findInSteps,
      onDrop: mentions.drop,
      onUnseen: () => {},
    });
    reading.beginPass();
    for (const _ of scan([document], engine, reading.takeInSteps));
    reading.endPass();
    for (const _ of mentions.settle(reading.runs));
    const found = mentions.size;
    stop.abort();
    return found;
  };
}

const textWalker = () => document.createTreeWalker(document, NodeFilter.SHOW_TEXT);

/** What a peer leaves out that reads no scripts and no styles. */
function isProse(node: Node): boolean {
  const parent = node.parentNode?.nodeName;
  return parent !== 'SCRIPT' && parent !== 'STYLE' && parent !== 'NOSCRIPT';
}

function alternation(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g');
}

/** Of an entity of its own, which no phrase refers to. */
const named = (name: string): Alias => ({ entity: 'somebody', as: 'name', trust: 'sure', forms: [name] });

/**
 * What runs often browsers compile twice more, each time for more speed. Warm is what has run so many times, or for so
 * many milliseconds.
 */
const WARM_UP_RUNS = 30;
const WARM_UP_TIME = 1000;

/** What the benchmark calls from outside. Times are in milliseconds. */
const bench = {
  /** The first run, and, if any, `warm` further ones once it is warm. */
  time(name: string, names: Names, warm: number) {
    const run = yardsticks[name]!.prepare(names);
    const once = () => {
      const start = performance.now();
      const found = run();
      return { took: performance.now() - start, found };
    };
    const first = once();
    const begin = performance.now();
    for (let run = 0; warm > 0 && run < WARM_UP_RUNS && performance.now() - begin < WARM_UP_TIME; run++)
      once();
    return { cold: first.took, found: first.found, warm: Array.from({ length: warm }, () => once().took) };
  },
  /** How long it takes to make an engine that knows `names` too, beside `JSON.parse` of the same names. */
  build(aliases: Aliases, names: readonly string[]) {
    const text = JSON.stringify(names);
    const start = performance.now();
    const parsed: string[] = JSON.parse(text);
    const parse = performance.now() - start;
    const all = [...aliases, ...parsed.map(named)];
    const begin = performance.now();
    const engine = compile(all);
    const build = performance.now() - begin;
    Object.assign(globalThis, { keptEngine: engine });
    return { parse, build };
  },
  named,
  /** Text and size of the page. */
  size() {
    let characters = 0;
    let nodes = 0;
    const walker = textWalker();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isProse(node)) continue;
      characters += (node as Text).data.length;
      nodes++;
    }
    return { characters, nodes };
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
