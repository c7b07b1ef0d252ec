import { kinds } from '../messages/en';
import { table } from '../messages/table';
import type { Drawing, DrawnFactor, FactorKind, MapCommand } from '../protocol';

/** What is done with all picked factors at once, and how that is said. Made in one go it is one step for undo. */
export interface BulkStep {
  commands: MapCommand[];
  words: string;
}

const words = table.bulk;

export function changeKind(factors: readonly DrawnFactor[], kind: FactorKind): BulkStep {
  const changed = factors.filter((factor) => factor.kind !== kind);
  return {
    commands: changed.map(({ id }) => ({ type: 'SetKind', factor: id, kind })),
    words: words.kindDone(changed.length, kinds[kind]),
  };
}

/** Puts them in a theme, or, with null, takes them out of theirs. */
export function changeTheme(factors: readonly DrawnFactor[], theme: string | null): BulkStep {
  const changed = factors.filter((factor) => factor.theme !== theme);
  return {
    commands: changed.map(({ id }) => ({ type: 'SetTheme', factor: id, theme })),
    words: theme === null ? words.themeGone(changed.length) : words.themeDone(changed.length, theme),
  };
}

export function addTag(factors: readonly DrawnFactor[], tag: string): BulkStep {
  const changed = factors.filter(({ tags }) => !tags.includes(tag));
  return {
    commands: changed.map(({ id, tags }) => ({ type: 'SetTags', factor: id, tags: [...tags, tag] })),
    words: words.tagDone(changed.length, tag),
  };
}

export function takeTagOff(factors: readonly DrawnFactor[], tag: string): BulkStep {
  const changed = factors.filter(({ tags }) => tags.includes(tag));
  return {
    commands: changed.map(({ id, tags }) => ({
      type: 'SetTags',
      factor: id,
      tags: tags.filter((each) => each !== tag),
    })),
    words: words.tagGone(changed.length, tag),
  };
}

/** Words that are in use, most used first. */
export function inUse(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([word]) => word);
}

export function themesOf({ factors }: Drawing): string[] {
  return inUse(factors.flatMap(({ theme }) => (theme === null ? [] : [theme])));
}

export function tagsOf(factors: readonly DrawnFactor[]): string[] {
  return inUse(factors.flatMap(({ tags }) => tags));
}
