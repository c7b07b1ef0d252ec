import { newFactor, newLink } from '../../live/parts';
import type { Drawing, DrawnFactor, DrawnLink, FactorKind } from '../../protocol';
import type { Named } from '../view';

const KINDS: Readonly<Record<string, FactorKind>> = { s: 'SERVICE', r: 'RESOURCE', o: 'OUTCOME' };

/**
 * A map as text, one thing a word. A factor: `a:s:housing#money#debt` is a service in the theme housing with two tags.
 * A link: `a>b`, then `!` where people disagree, `?` where it is a guess, `@parents` for each group that claims it.
 */
export function map(text: string): Drawing {
  const words = text.trim().split(/\s+/);
  const said = words.filter((word) => !word.includes('>')).map(factor);
  const links = words.filter((word) => word.includes('>')).map(link);
  const known = new Map(said.map((one) => [one.id, one]));
  for (const id of links.flatMap(({ cause, effect }) => [cause, effect]))
    if (!known.has(id)) known.set(id, factor(id));
  return { title: 'A map', focal: null, factors: [...known.values()], links };
}

function factor(text: string): DrawnFactor {
  const [head = '', ...tags] = text.split('#');
  const [id = '', kind = '', theme = ''] = head.split(':');
  const made = newFactor({ id, label: id, kind: KINDS[kind] ?? 'CONTEXT', x: 0, y: 0 });
  return { ...made, theme: theme || null, tags };
}

function link(text: string): DrawnLink {
  const [head = '', ...groups] = text.split('@');
  const [cause = '', effect = ''] = head.replace(/[!?]/g, '').split('>');
  const made = newLink({
    ...{ id: `${cause}>${effect}`, cause, effect, polarity: 'POSITIVE', strength: 2 / 3, delay: 'NONE' },
    certainty: head.includes('?') ? 'GUESS' : 'SURE',
  });
  return { ...made, groups, contested: head.includes('!') };
}

/** Factors by their names, which are their ids too: `'a b'`. */
export function named(text: string): Named[] {
  return text.split(' ').map((id) => ({ id, label: id }));
}
