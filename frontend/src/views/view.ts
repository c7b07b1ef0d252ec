import type { FactorKind } from '../protocol';

/** A factor as a view names it; the label says what is missing once the factor is gone. */
export interface Named {
  id: string;
  label: string;
}

export type Way = 'around' | 'upstream' | 'downstream';

/** From some factors along the links, `steps` far, or all the way when it is null. */
export interface Walk {
  type: 'walk';
  way: Way;
  from: Named[];
  steps: number | null;
}

/** A walk that starts from whatever is picked. */
export type Glance = Pick<Walk, 'way' | 'steps'>;

/** From one factor to another: the shortest ways, or all ways over at most `longest` links. */
export interface Ways {
  type: 'paths';
  from: Named;
  to: Named;
  longest: number | null;
}

export type ViewPart =
  | Walk
  | Ways
  | { type: 'kinds'; kinds: FactorKind[] }
  | { type: 'themes'; themes: string[] }
  | { type: 'tags'; tags: string[] }
  | { type: 'groups'; groups: string[] }
  | { type: 'words'; words: string }
  | { type: 'contested' }
  | { type: 'unsure' };

/** Where a part of a view stands; a view has at most one part at each. */
export type Slot = Way | Exclude<ViewPart['type'], 'walk'>;

/** What becomes of everything else. */
export type Rest = 'fade' | 'hide';

/** How one person looks at a map: what lies in all parts at once. Never part of the map. */
export interface View {
  parts: readonly ViewPart[];
  rest: Rest;
}

export const WHOLE: View = { parts: [], rest: 'fade' };

/** In this order parts stand in a view, and in its sentence. */
const ORDER: readonly Slot[] = [
  'around',
  'upstream',
  'downstream',
  'paths',
  'kinds',
  'themes',
  'tags',
  'words',
  'groups',
  'contested',
  'unsure',
];

export function slotOf(part: ViewPart): Slot {
  return part.type === 'walk' ? part.way : part.type;
}

/** The view with this part, in place of the one that stood there. */
export function withPart({ parts, rest }: View, part: ViewPart): View {
  const others = parts.filter((other) => slotOf(other) !== slotOf(part));
  const place = (p: ViewPart) => ORDER.indexOf(slotOf(p));
  return { parts: [...others, part].sort((a, b) => place(a) - place(b)), rest };
}

export function withoutPart({ parts, rest }: View, slot: Slot): View {
  return { parts: parts.filter((part) => slotOf(part) !== slot), rest };
}

/** The part of that kind, if the view has one. */
export function partIn<S extends Slot>({ parts }: View, slot: S) {
  type Part = S extends Way ? Walk : Extract<ViewPart, { type: S }>;
  return parts.find((part) => slotOf(part) === slot) as Part | undefined;
}
