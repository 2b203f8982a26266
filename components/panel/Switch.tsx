import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
  /** shown, but without effect as things stand */
  disabled?: boolean;
  /** what is switched on and off; also the accessible name */
  children: ComponentChildren;
}

/** On or off, at once: there is nothing to confirm. */
export function Switch({ on, onChange, disabled = false, children }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-knob" />
      </span>
    </button>
  );
}
