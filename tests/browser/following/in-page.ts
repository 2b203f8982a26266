import { followPage } from '../../../entrypoints/mentions.content/follow-page.ts';
import type { Block, Engine, Mention } from '../../../mentions/types.ts';

/** What a test can ask of the page in which {@link follow} runs. */
export interface Followed {
  /** the texts that the engine was asked about since the last call */
  takeAsked(): string[];
  /** the texts with mentions, in reading order */
  mentioned(): string[];
  /** what the follower was told, in order: how many are underlined, or that all are */
  told(): string[];
}

/** An engine that knows one name and remembers what it was asked. */
function knowingOneName(asked: string[]): Engine {
  const find = ({ text }: Block) => {
    asked.push(text);
    return { candidates: [text.indexOf('Name')] };
  };
  const settle: Engine['settle'] = (findings) =>
    findings.map(({ candidates }): Mention[] =>
      candidates.map((at) => ({ start: Number(at), end: Number(at) + 4, entity: 'name', because: [] })),
    );
  return {
    *prepare() {},
    rest() {},
    nextHint: (raw, from) => raw.indexOf('Name', from),
    find,
    *findInSteps(block) {
      yield;
      return find(block);
    },
    settle,
    *settleInSteps(findings) {
      yield;
      return settle(findings);
    },
  };
}

/** Follows the page with the code of the content script, without the extension. */
export function follow(): Followed {
  const asked: string[] = [];
  const told: string[] = [];
  const { mentions } = followPage({
    engine: knowingOneName(asked),
    kinds: { name: 'person' },
    onUnderline: () => told.push(`underlined ${mentions.size}`),
    onShadowRoot() {},
    onMentions: () => told.push('all'),
    isWanted: () => true,
    signal: new AbortController().signal,
  });
  return {
    takeAsked: () => asked.splice(0),
    mentioned: () => mentions.all().map(({ run }) => run.text.trim()),
    told: () => told,
  };
}
