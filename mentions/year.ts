const AFTER = /^,? ?(?:\(|of |in |de |del |des jahres |im jahr |г\.? ?)?((?:19|20)\d\d)(?!\d)/;
const BEFORE = /((?:19|20)\d\d)(?:-\d{2,4})?(?:'s)?年?[ ,:)]{0,3}(?:[a-z-]+ ){0,2}$/;

/** A year right beside a span, and where it ends if it follows; null where none stands there. */
export function yearBeside(lower: string, from: number, to: number): { year: number; to: number } | null {
  const following = AFTER.exec(lower.slice(to, to + 20));
  if (following) return { year: Number(following[1]), to: to + following[0].length };
  const preceding = BEFORE.exec(lower.slice(Math.max(0, from - 34), from));
  return preceding ? { year: Number(preceding[1]), to } : null;
}
