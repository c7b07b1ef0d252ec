/** Places of one factor, from 1 to the last. */
export interface Places {
  readonly place: number;
  readonly low: number;
  readonly high: number;
  readonly last: number;
}

/** Where the bar begins and ends and the dot stands, so that a bar of one place is still a whole round end. */
export function barIn({ place, low, high, last }: Places, width: number, height: number) {
  const end = height / 2;
  const at = (rank: number) =>
    last > 1 ? end + ((Math.min(rank, last) - 1) / (last - 1)) * (width - 2 * end) : end;
  const least = Math.min(low, place);
  const most = Math.max(high, place);
  return { from: at(least) - end, to: at(most) + end, dot: at(place) };
}
