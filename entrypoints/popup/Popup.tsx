import { useSignal } from '@preact/signals';
import { Panel } from '../../components/panel/Panel.tsx';
import { entities, figures, quotes, source, timeline } from '../../data/index.ts';
import { siteOf } from '../../platform/settings.ts';
import type { ActivePage } from './active-page.ts';
import type { PageState } from './page-state.ts';
import type { SettingsState } from './settings-state.ts';

const ARTICLE = { source, entities, quotes, figures, timeline };

interface Props {
  page: PageState;
  settings: SettingsState;
  access: Pick<ActivePage, 'allow' | 'reload'>;
}

/** The panel as the toolbar shows it: bound to the tab in front, and closed once the reader has been led to the page. */
export function Popup({ page, settings, access }: Props) {
  const gone = useSignal<string | null>(null);
  const { settings: chosen, problem } = settings.loaded.value;
  const tab = page.tab.value;
  const site = siteOf(tab?.address ?? '');

  const reveal = async (id: string) => {
    gone.value = null;
    if (await page.reveal(id)) window.close();
    else gone.value = id;
  };
  return (
    <Panel
      article={ARTICLE}
      switches={{
        everywhere: chosen.everywhere,
        here: site === null || !chosen.offSites.includes(site),
        site,
        problem,
      }}
      reading={page.reading.value}
      gone={gone.value}
      actions={{
        onEverywhere: (on) => void settings.turnEverywhere(on),
        onHere: (on) => {
          if (site !== null) void settings.turnSite(site, on);
        },
        onReveal: (id) => void reveal(id),
        onReload: () => {
          if (tab !== null) void access.reload(tab.id);
        },
        onAllow: () => {
          if (tab !== null) void access.allow(tab.address).then(() => page.refresh());
        },
      }}
    />
  );
}
