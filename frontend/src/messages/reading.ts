import type { DrawnLink, FactorKind, Polarity } from '../protocol';

const KINDS: Readonly<Record<FactorKind, string>> = {
  CONTEXT: 'context',
  SERVICE: 'service',
  RESOURCE: 'resource',
  BEHAVIOUR: 'behaviour',
  OUTCOME: 'outcome',
  INTERVENTION: 'intervention',
};
const MOVES: Readonly<Record<Polarity, string>> = {
  POSITIVE: 'rises',
  NEGATIVE: 'falls',
  UNCERTAIN: 'may rise or fall',
};
const STRENGTHS = ['a little', 'clearly', 'strongly'] as const;

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const inAndOut = (linksIn: number, linksOut: number) =>
  `${count(linksIn, 'link', 'links')} in, ${count(linksOut, 'link', 'links')} out.`;

/** A name in the middle of a sentence begins small, unless it looks like an abbreviation. */
export function inSentence(label: string): string {
  const second = label.charAt(1);
  const abbreviation = second !== second.toLowerCase();
  return abbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function much({ polarity, strength }: Pick<DrawnLink, 'polarity' | 'strength'>): string {
  const word = STRENGTHS[Math.max(1, Math.min(3, Math.round(strength * 3))) - 1];
  return polarity === 'UNCERTAIN' ? '' : ` ${word}`;
}

function later({ delay }: Pick<DrawnLink, 'delay'>): string {
  return { NONE: '', SHORT: ', after a while', LONG: ', after a long time' }[delay];
}

type Said = Pick<DrawnLink, 'polarity' | 'strength' | 'delay' | 'contested'>;

/** The map read out, in English. */
export const readingMessages = {
  kinds: KINDS,
  link: (cause: string, effect: string, link: Said) =>
    `When ${inSentence(cause)} rises, ${inSentence(effect)} ${MOVES[link.polarity]}${much(link)}${later(link)}.` +
    (link.contested ? ' People disagree.' : ''),
  factor: (label: string, kind: FactorKind, linksIn: number, linksOut: number) =>
    `${label}, ${KINDS[kind]}. ${inAndOut(linksIn, linksOut)}`,
  about: (kind: FactorKind, linksIn: number, linksOut: number) =>
    `A factor of the kind ${KINDS[kind]}. ${inAndOut(linksIn, linksOut)}`,
  place: (side: 'causes' | 'effects', place: number, all: number) =>
    `${side === 'causes' ? 'Cause' : 'Effect'} ${place} of ${all}.`,
  overPaper: (label: string) => `No link leads that way. Nearest there: ${label}.`,
  edge: 'Nothing further that way.',
  several: (factors: number) =>
    `${count(factors, 'factor', 'factors')} picked. Pick two to hear the way between them.`,
  nothing: 'Nothing is picked.',
  noWay: (from: string, to: string) =>
    `No way along links leads between ${inSentence(from)} and ${inSentence(to)}.`,
  way: (from: string, to: string, links: number) =>
    `From ${inSentence(from)} to ${inSentence(to)}, ${count(links, 'link', 'links')}.`,
  inTheEnd: (from: string, to: string, polarity: Polarity) =>
    `Taken together: when ${inSentence(from)} rises, ${inSentence(to)} ${MOVES[polarity]}.`,
  moved: (factors: number) => (factors === 1 ? 'Moved.' : `${factors} factors moved.`),
  factors: 'Factors',
};
