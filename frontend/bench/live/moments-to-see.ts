import { random } from '../../src/canvas/layout/random.ts';

/** Of so many changes the store keeps one checkpoint for good. */
const SPAN = 1_000;
/** Share of the moments that are the worst there are. */
const WORST = 0.4;

/** A moment of the past: by chance, or one before which the most changes have to be read. */
export interface MomentToSee {
  readonly seq: number;
  readonly worst: boolean;
}

/**
 * Moments of a past of so many changes, none twice in a row. The worst are the last ones before a checkpoint: all since
 * the checkpoint before has to be read for them. The same seed gives the same moments.
 */
export function momentsToSee(changes: number, count: number, seed: number): MomentToSee[] {
  const next = random(seed);
  const ends = Array.from({ length: Math.floor(changes / SPAN) }, (_, i) => (i + 1) * SPAN - 1);
  const moments: MomentToSee[] = [];
  let worst = Math.floor(next() * Math.max(1, ends.length));
  while (moments.length < count) {
    const due = Math.floor((moments.length + 1) * WORST) > moments.filter((one) => one.worst).length;
    const end = due ? ends[worst++ % Math.max(1, ends.length)] : undefined;
    const seq = end ?? 1 + Math.floor(next() * changes);
    if (seq !== moments.at(-1)?.seq) moments.push({ seq, worst: end !== undefined });
  }
  return moments;
}
