/**
 * Which tab a key leads to from the one at `index`, or null where the key is not for the tab list. As the ARIA
 * Authoring Practices have it: the arrows go round, Home and End go to the ends.
 */
export function nextTab(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
