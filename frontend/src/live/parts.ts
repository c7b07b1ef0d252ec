import type { DrawnFactor, DrawnLink, DrawnVotes } from '../protocol';

const NOBODY = [0, 0, 0];

/** Nobody has voted yet. */
export const NO_VOTES: DrawnVotes = { importance: NOBODY, controllability: NOBODY, vulnerability: NOBODY };

/** A factor of which nothing is known but this. */
export function newFactor(given: Pick<DrawnFactor, 'id' | 'label' | 'kind' | 'x' | 'y'>): DrawnFactor {
  return { ...given, alsoCalled: [], theme: null, tags: [], votes: NO_VOTES };
}

/** A link that one person has spoken of. */
export function newLink(
  given: Omit<DrawnLink, 'contested' | 'claims' | 'agreed' | 'groups'>,
  groups: string[] = [],
): DrawnLink {
  return { ...given, contested: false, claims: 1, agreed: false, groups };
}
