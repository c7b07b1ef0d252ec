import { viewPart, viewShort, views } from '../messages/views';
import type { Seen } from './seen';
import type { Named, View, ViewPart, Walk } from './view';

const labels = (named: readonly Named[]) => named.map(({ label }) => label);

/** One part within the sentence that tells the whole view. */
export function partWords(part: ViewPart): string {
  switch (part.type) {
    case 'walk':
      return walkWords(part);
    case 'paths':
      return viewPart.paths(part.from.label, part.to.label, part.longest);
    case 'kinds':
      return viewPart.kinds(part.kinds);
    case 'themes':
      return viewPart.themes(part.themes);
    case 'tags':
      return viewPart.tags(part.tags);
    case 'groups':
      return viewPart.groups(part.groups);
    case 'words':
      return viewPart.words(part.words);
    case 'contested':
    case 'unsure':
      return viewPart[part.type];
  }
}

function walkWords({ way, from, steps }: Walk): string {
  return way === 'around' ? viewPart.around(labels(from), steps ?? 1) : viewPart[way](labels(from), steps);
}

/** One part in a word or two. */
export function shortWords(part: ViewPart): string {
  switch (part.type) {
    case 'walk':
      return part.way === 'around' ? viewShort.around(part.steps ?? 1) : viewShort[part.way](part.steps);
    case 'paths':
      return viewShort.paths(part.longest);
    case 'kinds':
      return viewShort.kinds(part.kinds);
    case 'themes':
      return viewShort.themes(part.themes);
    case 'tags':
      return viewShort.tags(part.tags);
    case 'groups':
      return viewShort.groups(part.groups);
    case 'words':
      return viewShort.words(part.words);
    case 'contested':
    case 'unsure':
      return viewShort[part.type];
  }
}

/** The view in a few words, for its button. */
export function buttonWords({ parts }: Pick<View, 'parts'>): string {
  const [first] = parts;
  if (!first) return views.whole;
  return parts.length === 1 ? shortWords(first) : viewShort.more(shortWords(first), parts.length - 1);
}

/** What a view asks for, without the numbers: what others are told of it. */
export function askedWords({ parts }: Pick<View, 'parts'>): string {
  return parts.length === 0 ? views.whole : `${parts.map(partWords).join(', ')}.`;
}

/** What a view shows, in a sentence: the number first, then what it is, then what there is to say about it. */
export function seenWords(seen: Seen, { rest }: View): { count: string; sentence: string } {
  const { keep, total, parts, missing, ways } = seen;
  const gone = missing.length > 0 ? [views.missing(labels(missing))] : [];
  if (parts.length === 0) return { count: '', sentence: [...gone, `${views.whole}.`].join(' ') };
  const asked = views.sentence(parts.map(partWords));
  const further = [
    ...(ways ? [ways.count === 0 ? views.noWay : views.ways(ways.count, ways.complete)] : []),
    ...(keep.factors.length === 0 ? [views.nothing] : []),
    ...gone,
    ...(rest === 'hide' ? [views.hidden] : []),
  ];
  return { count: views.count(keep.factors.length, total), sentence: [asked, ...further].join(' ') };
}
