/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of nothing.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of `values[i] / yardstick[i]`: each pair was measured side by side, under the same noise. */
export function pairedRatio(values: readonly number[], yardstick: readonly number[]): number {
  if (values.length !== yardstick.length) throw new RangeError('Pairs are needed.');
  return median(values.map((value, i) => value / yardstick[i]!));
}

/** Slope of the least-squares line through the points' logarithms: 1 is linear growth, 2 quadratic. */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const variance = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return covariance / variance;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
