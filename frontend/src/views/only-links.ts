import type { DrawnLink } from '../protocol';
import type { ViewPart } from './view';

/** Which links a part of a view lets through; null where it says nothing about links by themselves. */
export function onlyLinks(part: ViewPart): ((link: DrawnLink) => boolean) | null {
  switch (part.type) {
    case 'groups':
      return ({ groups }) => groups.some((group) => part.groups.includes(group));
    case 'contested':
      return ({ contested }) => contested;
    case 'unsure':
      return ({ certainty }) => certainty === 'GUESS';
    case 'walk':
    case 'paths':
    case 'kinds':
    case 'themes':
    case 'tags':
    case 'words':
      return null;
  }
}
