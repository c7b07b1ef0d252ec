import type { DrawnFactor } from '../protocol';
import { plain } from './plain';
import type { ViewPart } from './view';

/** Which factors a part of a view lets through; null where it says nothing about factors by themselves. */
export function onlyFactors(part: ViewPart): ((factor: DrawnFactor) => boolean) | null {
  switch (part.type) {
    case 'kinds':
      return ({ kind }) => part.kinds.includes(kind);
    case 'themes':
      return ({ theme }) => theme !== null && part.themes.includes(theme);
    case 'tags':
      return ({ tags }) => tags.some((tag) => part.tags.includes(tag));
    case 'words':
      return about(part.words);
    case 'walk':
    case 'paths':
    case 'groups':
    case 'contested':
    case 'unsure':
      return null;
  }
}

/** Factors in whose label, other names, theme or tags each of the words stands somewhere. */
function about(words: string): (factor: DrawnFactor) => boolean {
  const wanted = plain(words).split(' ');
  return (factor) => {
    const text = plain(textOf(factor));
    return wanted.every((word) => text.includes(word));
  };
}

function textOf({ label, alsoCalled, theme, tags }: DrawnFactor): string {
  return [label, ...alsoCalled, theme ?? '', ...tags].join(' ');
}
