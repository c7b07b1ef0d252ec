import { type SVGTemplateResult, svg } from 'lit';

/** A shape of its own for each group: circle, square, diamond, hexagon. The group's name stands in the title. */
export const GROUP_MARKS: readonly SVGTemplateResult[] = [
  svg`<circle cx="16" cy="16" r="14.5"></circle>`,
  svg`<rect x="2.5" y="2.5" width="27" height="27" rx="6"></rect>`,
  svg`<path d="M16 1.5 30.5 16 16 30.5 1.5 16Z"></path>`,
  svg`<path d="M9 3.5h14L30.5 16 23 28.5H9L1.5 16Z"></path>`,
];

const KNOWN: readonly string[] = ['parents', 'practitioners', 'community', 'agencies'];

/** Which shape and colour stands for a group; groups beyond the usual four share them, the same for the same name. */
export function groupMark(group: string): 0 | 1 | 2 | 3 {
  const known = KNOWN.indexOf(group.toLowerCase());
  let sum = 0;
  for (const letter of group) sum += letter.codePointAt(0) ?? 0;
  return ((known >= 0 ? known : sum) % GROUP_MARKS.length) as 0 | 1 | 2 | 3;
}
