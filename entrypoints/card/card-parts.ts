/** The elements of a rendered card that scripts reach for. */
export interface CardParts {
  readonly card: HTMLElement;
  /** the part that scrolls */
  readonly body: HTMLElement;
  readonly heading: HTMLElement;
}

/** Throws where no card has been rendered into `root`. */
export function cardParts(root: ShadowRoot): CardParts {
  const part = (selector: string) => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`the card has no ${selector}`);
    return element;
  };
  return { card: part('.card'), body: part('.card-body'), heading: part('.entity-name') };
}

/** How high the card would be if nothing of it had to be scrolled, CSS pixels. */
export function naturalHeight({ card, body }: CardParts): number {
  return card.offsetHeight - body.clientHeight + body.scrollHeight;
}
