import { Switch } from './Switch.tsx';

export interface SwitchState {
  readonly everywhere: boolean;
  /** the switch of this site alone */
  readonly here: boolean;
  /** as the switch names it: a host name, `file://` for local files, or null where there is no site to switch */
  readonly site: string | null;
  /** what the reader has to know of the settings, or null */
  readonly problem: string | null;
}

interface Props {
  switches: SwitchState;
  onEverywhere(on: boolean): void;
  onHere(on: boolean): void;
}

export function Masthead({ switches, onEverywhere, onHere }: Props) {
  const { everywhere, here, site, problem } = switches;
  return (
    <header class="masthead">
      <div class="masthead-row">
        <h1 class="product">Context Cards</h1>
        <Switch on={everywhere} onChange={onEverywhere}>
          Everywhere
        </Switch>
      </div>
      {site !== null && (
        <Switch on={everywhere && here} onChange={onHere} disabled={!everywhere}>
          <SiteName site={site} />
        </Switch>
      )}
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </header>
  );
}

/** A long name is cut at its start: who a site belongs to stands at the end. */
function SiteName({ site }: { site: string }) {
  if (site === 'file://') return 'On files of this computer';
  return (
    <>
      On{' '}
      <span class="site" title={site}>
        <bdi dir="ltr">{site}</bdi>
      </span>
    </>
  );
}
