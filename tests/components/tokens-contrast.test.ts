import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light: light!, dark: dark! }] as const,
  ),
);

/** Relative luminance by WCAG 2.2, of "#rrggbb". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('%s: WCAG 2.2 AA', (scheme) => {
  const texts = ['ink', 'ink-soft', 'person', 'event', 'group', 'place'];
  test.each(texts.flatMap((text) => ['paper', 'paper-sunk'].map((paper) => [text, paper] as const)))(
    '%s on %s reads',
    (text, paper) => {
      expect(contrast(tokens.get(text)![scheme], tokens.get(paper)![scheme])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the mark of the focus stands out', () => {
    expect(contrast(tokens.get('focus')![scheme], tokens.get('paper')![scheme])).toBeGreaterThanOrEqual(3);
  });
});
