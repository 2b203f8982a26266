import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { nextTab } from './next-tab.ts';

interface Tab {
  readonly label: string;
  readonly panel: ComponentChildren;
}

interface Props {
  /** names the list of tabs for assistive technology */
  label: string;
  tabs: readonly Tab[];
}

/** Tabs that follow the focus: a panel costs nothing to show. */
export function Tabs({ label, tabs }: Props) {
  const id = useId();
  const chosen = useSignal(0);
  const list = useRef<HTMLDivElement>(null);

  const choose = (index: number) => {
    chosen.value = index;
    // From the middle of a long panel, the next one would begin above the window.
    const tabsElement = list.current?.parentElement;
    if (tabsElement && tabsElement.getBoundingClientRect().top < 0) tabsElement.scrollIntoView();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, chosen.value, tabs.length);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.label}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === chosen.value}
            aria-controls={`${id}-panel`}
            tabIndex={index === chosen.value ? 0 : -1}
            onClick={() => choose(index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        key={chosen.value}
        class="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${chosen.value}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the ARIA Authoring Practices ask for it in a panel of mere text
        tabIndex={0}
      >
        {tabs[chosen.value]?.panel}
      </div>
    </div>
  );
}
