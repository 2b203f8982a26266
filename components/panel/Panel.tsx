import { entityRef } from '../article-texts.ts';
import { SourceLine } from '../SourceLine.tsx';
import type { Article } from './article-parts.ts';
import { InTheArticle } from './InTheArticle.tsx';
import { Masthead, type SwitchState } from './Masthead.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { choosePageView, type Reading } from './page-view.ts';

interface PanelActions {
  onEverywhere(on: boolean): void;
  onHere(on: boolean): void;
  /** shows an entity's first mention on the page */
  onReveal(id: string): void;
  onReload(): void;
  onAllow(): void;
}

interface Props {
  article: Article;
  switches: SwitchState;
  reading: Reading;
  /** id of an entity whose mention was chosen and had gone from the page; null for none */
  gone: string | null;
  actions: PanelActions;
}

/** What is mentioned on the page in front of the reader, and below it all that the article holds. */
export function Panel({ article, switches, reading, gone, actions }: Props) {
  const counted = reading.state === 'answered' ? reading.entities : [];
  return (
    <>
      <Masthead switches={switches} onEverywhere={actions.onEverywhere} onHere={actions.onHere} />
      <main>
        <OnThisPage
          view={choosePageView({ onEverywhere: switches.everywhere, onHere: switches.here, reading })}
          mentioned={counted.flatMap(({ id, count }) => {
            const entity = entityRef(article, id);
            return entity === null ? [] : [{ entity, count }];
          })}
          gone={gone === null ? null : (entityRef(article, gone)?.name ?? null)}
          onReveal={actions.onReveal}
          onReload={actions.onReload}
          onAllow={actions.onAllow}
        />
        <InTheArticle article={article} />
      </main>
      <footer class="foot">
        <SourceLine source={article.source} />
      </footer>
    </>
  );
}
