import { sentence } from '../messages/en';
import type { Drawing, DrawnFactor } from '../protocol';
import { complete } from './completions';
import { type EndField, LONGEST } from './end-field';
import { labelOf, type Said } from './said';

/** What a sentence lacks, in one sentence; nothing when it can be added. */
export function complaint(
  { cause, effect }: Record<'cause' | 'effect', EndField>,
  factors: readonly DrawnFactor[],
): string | undefined {
  for (const field of [cause, effect]) {
    field.leave(factors);
    if (field.end || field.name === '') continue;
    return sentence.choose(field.name, complete(factors, field.text, 1)[0]?.factor.label);
  }
  if (!cause.end || !effect.end) return sentence.missing;
  if (labelOf(cause.end) === labelOf(effect.end)) return sentence.same;
  return cause.name.length > LONGEST || effect.name.length > LONGEST ? sentence.tooLong : undefined;
}

/** Whether the two are linked already, so that the sentence becomes a further claim. */
export function isLinked(drawing: Drawing | null, { cause, effect }: Said): boolean {
  if (!('known' in cause) || !('known' in effect)) return false;
  const [from, to] = [cause.known.id, effect.known.id];
  return drawing?.links.some((link) => link.cause === from && link.effect === to) ?? false;
}
