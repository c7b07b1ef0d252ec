/** A figure over many measurements. */
export interface Range {
  readonly n: number;
  readonly median: number;
  /** Nineteen in twenty were more than this. */
  readonly low: number;
  /** Nineteen in twenty were less than this. */
  readonly high: number;
  readonly most: number;
}

const [LOW, MIDDLE, HIGH, MOST] = [0.05, 0.5, 0.95, 1];

export function rangeOf(values: readonly number[]): Range {
  if (values.length === 0) throw new Error('A range needs at least one value');
  const order = [...values].sort((a, b) => a - b);
  const at = (share: number) => quantile(order, share);
  return { n: order.length, median: at(MIDDLE), low: at(LOW), high: at(HIGH), most: at(MOST) };
}

/** Between the two nearest values in proportion (Hyndman and Fan 1996, type 7). */
function quantile(order: readonly number[], share: number): number {
  const at = share * (order.length - 1);
  const below = Math.floor(at);
  const low = order[below] ?? 0;
  return low + (at - below) * ((order[below + 1] ?? low) - low);
}

/** The ranges of some figures that were taken together. */
export function rangesOf<K extends string>(
  rows: readonly Readonly<Record<K, number>>[],
  names: readonly K[],
): Record<K, Range> {
  const ranges = names.map((name) => [name, rangeOf(rows.map((row) => row[name]))]);
  return Object.fromEntries(ranges) as Record<K, Range>;
}
