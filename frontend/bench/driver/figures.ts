/** A figure over several rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** One thing measured for both in every round. */
export interface Paired {
  readonly ours: Spread;
  readonly theirs: Spread;
  /** Median of the rounds' own ratios, ours to theirs. */
  readonly ratio: number;
}

export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('A spread needs at least one value');
  const order = [...values].sort((a, b) => a - b);
  const at = (i: number) => order[i] ?? 0;
  const half = order.length / 2;
  const median = order.length % 2 === 1 ? at(Math.floor(half)) : (at(half - 1) + at(half)) / 2;
  return { median, least: at(0), most: at(order.length - 1) };
}

/** Both sides round by round; the n-th of one was measured beside the n-th of the other. */
export function paired(ours: readonly number[], theirs: readonly number[]): Paired {
  const ratios = ours.map((value, i) => value / (theirs[i] ?? Number.NaN));
  return { ours: spread(ours), theirs: spread(theirs), ratio: spread(ratios).median };
}
