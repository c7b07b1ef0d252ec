import type { DrawnLink, FactorKind } from '../protocol';

const KINDS: Readonly<Record<FactorKind, string>> = {
  CONTEXT: 'context',
  SERVICE: 'service',
  RESOURCE: 'resource',
  BEHAVIOUR: 'behaviour',
  OUTCOME: 'outcome',
  INTERVENTION: 'intervention',
};

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What the map says in words, in English. */
export const canvasMessages = {
  map: (title: string, factors: number, links: number) =>
    `${title}: ${count(factors, 'factor', 'factors')}, ${count(links, 'link', 'links')}. ` +
    'Tab goes from factor to factor, arrow keys move what is picked, Escape lets go.',
  emptyMap: 'An empty map.',
  role: 'map',
  labelOfNewFactor: 'Name of the new factor',
  labelOfFactor: 'Name of the factor',
  pickedFactor: (label: string, kind: FactorKind, linksIn: number, linksOut: number) =>
    `${label}, ${KINDS[kind]}. ${count(linksIn, 'link', 'links')} in, ${count(linksOut, 'link', 'links')} out.`,
  pickedLink: (cause: string, effect: string, { polarity, contested }: DrawnLink) => {
    const way = { POSITIVE: 'rises', NEGATIVE: 'falls', UNCERTAIN: 'may rise or fall' }[polarity];
    return `When ${cause} rises, ${effect} ${way}.${contested ? ' People disagree.' : ''}`;
  },
  pickedSeveral: (factors: number, links: number) =>
    `${count(factors, 'factor', 'factors')} and ${count(links, 'link', 'links')} picked.`,
};
