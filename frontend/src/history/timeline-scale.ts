import type { Stretch } from '../protocol';

/** How much wider a quiet time is than the stretch it stands before. */
const QUIET = 1.5;

/** A stretch as drawn: from `left` to `right` in [0, 1]. */
export interface Slot {
  readonly stretch: Stretch;
  readonly left: number;
  readonly right: number;
  /** In (0, 1], of the busiest stretch. */
  readonly height: number;
}

/** Where the changes of a map stand on its timeline: stretches of equal width, quiet times short. */
export class TimelineScale {
  readonly slots: readonly Slot[];

  constructor(stretches: readonly Stretch[]) {
    const width = stretches.reduce((sum, { quiet }) => sum + 1 + (quiet ? QUIET : 0), 0);
    const most = Math.max(1, ...stretches.map(count));
    let x = 0;
    this.slots = stretches.map((stretch) => {
      const left = x + (stretch.quiet ? QUIET : 0);
      x = left + 1;
      return { stretch, left: left / width, right: x / width, height: Math.sqrt(count(stretch) / most) };
    });
  }

  /** Where a change stands, in [0, 1]; the last one at the right end. */
  placeOf(seq: number): number {
    const slot = this.slots.find(({ stretch }) => seq <= stretch.last);
    if (!slot) return 1;
    if (seq < slot.stretch.first) return this.slots[0] === slot ? 0 : slot.left;
    const share = (seq - slot.stretch.first + 1) / count(slot.stretch);
    return slot.left + share * (slot.right - slot.left);
  }

  /** The change that stands nearest to a place. */
  seqAt(place: number): number {
    const slot = this.slots.find(({ right }) => place <= right) ?? this.slots.at(-1);
    if (!slot) return 0;
    const { stretch, left, right } = slot;
    const share = Math.max(0, (place - left) / (right - left));
    return Math.min(
      stretch.last,
      Math.max(stretch.first, stretch.first - 1 + Math.round(share * count(stretch))),
    );
  }
}

function count({ first, last }: Stretch): number {
  return last - first + 1;
}
