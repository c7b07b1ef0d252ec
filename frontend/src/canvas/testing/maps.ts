import { newFactor, newLink } from '../../live/parts';
import type { Drawing, DrawnFactor, DrawnLink, Polarity } from '../../protocol';
import { LabelMaker } from '../scene/label';
import { Scene } from '../scene/scene';

/** Every character is nine pixels wide, whatever the weight. */
export const nineEach = (text: string) => text.length * 9;

export function factor(id: string, x: number, y: number, label = id): DrawnFactor {
  return newFactor({ id, label, kind: 'CONTEXT', x, y });
}

const SIGNS: Readonly<Record<string, Polarity>> = {
  '-+>': 'POSITIVE',
  '-->': 'NEGATIVE',
  '-?>': 'UNCERTAIN',
};

/** A link written as text: `a -+> b`. Its id is `a>b`. */
export function link(text: string, more: Partial<DrawnLink> = {}): DrawnLink {
  const [cause = '', sign = '', effect = ''] = text.split(' ');
  const polarity = SIGNS[sign] ?? 'UNCERTAIN';
  const base = { certainty: 'SURE', delay: 'NONE', strength: 1 / 3 } as const;
  return { ...newLink({ id: `${cause}>${effect}`, cause, effect, polarity, ...base }), ...more };
}

export function drawing(
  factors: DrawnFactor[],
  links: DrawnLink[] = [],
  focal: string | null = null,
): Drawing {
  return { title: 'A map', focal, factors, links };
}

export function scene(factors: DrawnFactor[], links: DrawnLink[] = [], focal: string | null = null): Scene {
  return new Scene(drawing(factors, links, focal), new LabelMaker(nineEach));
}

/** The one thing looked for; a missing one fails the test. */
export function found<T>(thing: T | undefined | null): T {
  if (thing === undefined || thing === null) throw new Error('Not found');
  return thing;
}
