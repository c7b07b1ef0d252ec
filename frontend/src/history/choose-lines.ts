import type { ChangeLine } from '../protocol';

/** Whose changes are told: everybody's, a group's or one person's. */
export type Whose = '' | `group:${string}` | `person:${string}`;

/** The people and groups of whom something is told, in the order of the alphabet. */
export function tellers(lines: readonly ChangeLine[]): { groups: string[]; people: [string, string][] } {
  const people = new Map(lines.map(({ by }) => [by.id, by.pseudonym]));
  return {
    groups: [...new Set(lines.map(({ by }) => by.group))].sort(),
    people: [...people].sort(([, a], [, b]) => a.localeCompare(b)),
  };
}

export function linesOf(lines: readonly ChangeLine[], whose: Whose): ChangeLine[] {
  return lines.filter(
    ({ by }) => whose === '' || whose === `group:${by.group}` || whose === `person:${by.id}`,
  );
}
