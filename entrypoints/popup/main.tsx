import { render } from 'preact';
import { activePage } from './active-page.ts';
import { followPage } from './follow-page.ts';
import { Popup } from './Popup.tsx';
import { createPageState } from './page-state.ts';
import { createSettingsState } from './settings-state.ts';

const page = createPageState(activePage);
const settings = createSettingsState();

// Known in a moment: waiting for it spares the reader a switch that moves by itself.
await settings.load();
settings.watch();
followPage(
  () => page.tab.value?.id,
  () => void page.refresh(),
);
void page.refresh();
render(<Popup page={page} settings={settings} access={activePage} />, document.body);
