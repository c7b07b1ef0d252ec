import type { Certainty, DrawnFactor, Polarity } from '../protocol';

/** One end of a sentence: a factor that is there, or a name for a new one. */
export type End = { known: DrawnFactor } | { fresh: string };

/** A whole sentence: when the cause rises, the effect does this. */
export interface Said {
  cause: End;
  effect: End;
  polarity: Polarity;
  /** Weight in (0, 1]. */
  strength: number;
  certainty: Certainty;
}

/** A sentence on its way: what is chosen so far. */
export interface Saying extends Omit<Said, 'cause' | 'effect'> {
  cause: DrawnFactor | null;
  effect: DrawnFactor | null;
}

/** What a sentence says if nothing else is chosen. */
export const USUAL = { polarity: 'POSITIVE', strength: 2 / 3, certainty: 'FAIRLY_SURE' } as const;

export function labelOf(end: End): string {
  return 'known' in end ? end.known.label : end.fresh;
}
