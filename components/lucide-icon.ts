import { type ComponentType, h, type SVGAttributes } from 'preact';

interface Drawing {
  /** in a box of 24 × 24 */
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

/**
 * Makes the components of `lucide-preact`, in place of its own way: that one knows sizes, contexts and names which
 * nothing of ours uses, and takes two kilobytes of every card.
 */
export default function createLucideIcon({ node }: Drawing): ComponentType<SVGAttributes<SVGSVGElement>> {
  return ({ strokeWidth = 2, ...attributes }) =>
    h(
      'svg',
      {
        width: 24,
        height: 24,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': strokeWidth,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        ...attributes,
      },
      node.map(([tag, attributes]) => h(tag, attributes)),
    );
}
