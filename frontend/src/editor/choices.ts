import { certainties, delays, strengths, ways } from '../messages/en';
import type { Certainty, Delay, Polarity } from '../protocol';
import type { Choice } from './choice-slot';

const POLARITIES: readonly Polarity[] = ['POSITIVE', 'NEGATIVE', 'UNCERTAIN'];
const SURENESS: readonly Certainty[] = ['GUESS', 'FAIRLY_SURE', 'SURE'];
const LATENESS: readonly Delay[] = ['NONE', 'SHORT', 'LONG'];

export const WAYS: readonly Choice[] = POLARITIES.map((value) => ({ value, word: ways[value], sign: value }));
/** Classes 1 to 3; a class is that many thirds of a weight. */
export const STRENGTHS: readonly Choice[] = strengths.map((word, at) => ({ value: String(at + 1), word }));
export const CERTAINTIES: readonly Choice[] = SURENESS.map((value) => ({ value, word: certainties[value] }));

export const DELAYS: readonly Choice[] = LATENESS.map((value) => ({ value, word: delays[value] }));

/** The class of a weight, as the choice has it. */
export function strengthOf(weight: number): string {
  return String(Math.max(1, Math.round(weight * 3)));
}

/** A group as a sentence ends with it: `Parents`. */
export function wordsOfGroup(group: string): string {
  return group.slice(0, 1).toUpperCase() + group.slice(1);
}
