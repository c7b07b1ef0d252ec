import type { Picked } from '../canvas/contract';
import { views } from '../messages/views';
import type { Drawing } from '../protocol';
import { type Seen, seen } from './seen';
import type { View } from './view';
import { buttonWords, seenWords } from './view-words';

/** How the map is drawn for one person now, and how that is said. */
export interface Look {
  /** What stays in colour; null is everything. */
  keep: Picked | null;
  /** How many steps away factors lie. */
  steps: Record<string, number> | null;
  /** For the button of the views. */
  words: string;
  /** How many factors of how many, and what they are. */
  count: string;
  sentence: string;
}

export const EVERYTHING: Look = { keep: null, steps: null, words: views.whole, count: '', sentence: '' };

/** How a view looks on a map; a view of which nothing is left is the whole map, with a word on why. */
export function lookAt(drawing: Drawing, view: View): Look {
  const shown: Seen = seen(drawing, view);
  const whole = shown.parts.length === 0;
  return {
    keep: whole ? null : shown.keep,
    steps: shown.steps,
    words: buttonWords(shown),
    ...seenWords(shown, view),
  };
}

/** Only what is kept, and what is picked, so that nothing is changed unseen. */
export function withoutRest(drawing: Drawing, keep: Picked, picked: Picked): Drawing {
  const factors = new Set([...keep.factors, ...picked.factors]);
  const links = new Set([...keep.links, ...picked.links]);
  const left = drawing.links.filter(({ id }) => links.has(id));
  for (const { id, cause, effect } of left) if (picked.links.includes(id)) factors.add(cause).add(effect);
  return {
    ...drawing,
    factors: drawing.factors.filter(({ id }) => factors.has(id)),
    links: left.filter(({ cause, effect }) => factors.has(cause) && factors.has(effect)),
  };
}
