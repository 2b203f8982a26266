import { defineExtensionMessaging } from '@webext-core/messaging';

/** Scripts that a frame gets when it first has a use for them. */
export type InjectedScript = 'reader' | 'card';

/** What content scripts ask of the background. */
interface Protocol {
  /** Inject a script into the frame that asks; resolves when it has run there. */
  inject(script: InjectedScript): void;
  /** The mentions of the asking frame are others than before. */
  mentionsChanged(): void;
  /** The address of the tab that the asking frame is in. */
  tabAddress(): string | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
