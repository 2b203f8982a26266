import { defineExtensionMessaging } from '@webext-core/messaging';

/** What content scripts ask of the background. */
interface Protocol {
  /** Inject the card into the frame that asks; resolves when it has run there. */
  injectCard(): void;
  /** The mentions of the asking frame are others than before. */
  mentionsChanged(): void;
  /** The address of the tab that the asking frame is in. */
  tabAddress(): string | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
