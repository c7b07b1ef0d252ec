import { html, type TemplateResult } from 'lit';
import { kindIcon, kindTone } from '../canvas/paint/kinds';
import { called } from '../editor/completions';
import { LONGEST } from '../editor/end-field';
import { kinds } from '../messages/en';
import { table } from '../messages/table';
import type { Drawing, DrawnVotes, FactorKind, MapCommand } from '../protocol';
import { tagsOf, themesOf } from './bulk';
import type { Column, Option, Outcome } from './column';
import { wordsOf } from './last-changes';
import type { FactorRow } from './rows';

/** Characters of a theme, and of a tag, at most. */
const LONGEST_THEME = 80;
const LONGEST_TAG = 40;
const MOST_TAGS = 20;

const KINDS = Object.keys(kinds) as FactorKind[];
export const KIND_OPTIONS: readonly Option[] = KINDS.map((kind) => ({
  value: kind,
  word: kinds[kind],
  icon: kindIcon(kind),
  tone: kindTone(kind),
}));

export const asOptions = (words: readonly string[]): Option[] => words.map((word) => ({ value: word, word }));

const done = (...commands: MapCommand[]): Outcome => ({ commands });
const line = (typed: string) => typed.trim().replace(/\s+/g, ' ');

const label: Column<FactorRow> = {
  id: 'label',
  heading: table.heading.label,
  width: 'auto',
  room: 0,
  words: (row) => row.label,
  edit: (row) => ({ text: row.label, options: [], free: true, most: LONGEST }),
  save: ({ id, label: before }, typed, { factors }) => {
    const wanted = line(typed);
    if (wanted === '') return { refused: table.edit.needsName };
    if (wanted === before) return done();
    const other = called(factors, wanted);
    const word = other && other.id !== id ? { word: table.edit.thereAlready(other.label) } : {};
    return { commands: [{ type: 'RenameFactor', factor: id, label: wanted }], ...word };
  },
};

const kind: Column<FactorRow> = {
  id: 'kind',
  heading: table.heading.kind,
  width: 'var(--kind)',
  room: 0,
  words: ({ factor }) => kinds[factor.kind],
  look: ({ factor }) => kindLook(factor.kind),
  edit: ({ factor }) => ({ text: factor.kind, options: KIND_OPTIONS, free: false, most: LONGEST_TAG }),
  save: ({ factor }, value) =>
    value === factor.kind ? done() : done({ type: 'SetKind', factor: factor.id, kind: value as FactorKind }),
};

const theme: Column<FactorRow> = {
  id: 'theme',
  heading: table.heading.theme,
  width: '10%',
  room: 1040,
  words: ({ factor }) => factor.theme ?? '',
  look: ({ factor }) => orNone(factor.theme ?? ''),
  edit: ({ factor }, drawing) => ({
    text: factor.theme ?? '',
    options: asOptions(themesOf(drawing)),
    free: true,
    most: LONGEST_THEME,
  }),
  save: ({ factor }, typed) => {
    const wanted = line(typed) === '' ? null : line(typed);
    return wanted === factor.theme ? done() : done({ type: 'SetTheme', factor: factor.id, theme: wanted });
  },
};

const tags: Column<FactorRow> = {
  id: 'tags',
  heading: table.heading.tags,
  width: '12%',
  room: 760,
  words: ({ factor }) => factor.tags.join(', '),
  look: ({ factor }) => orNone(factor.tags.join(', ')),
  edit: ({ factor }, drawing) => ({
    text: factor.tags.join(', '),
    options: asOptions(tagsOf(drawing.factors)),
    free: true,
    several: true,
    most: MOST_TAGS * (LONGEST_TAG + 2),
  }),
  save: ({ factor }, typed) => {
    const wanted = tagsIn(typed);
    if (wanted.length > MOST_TAGS) return { refused: table.edit.tooMany };
    if (wanted.some((tag) => tag.length > LONGEST_TAG)) return { refused: table.edit.tooLong(LONGEST_TAG) };
    const same = wanted.join('\n') === factor.tags.join('\n');
    return same ? done() : done({ type: 'SetTags', factor: factor.id, tags: wanted });
  },
};

/** Words between commas, each once. */
export function tagsIn(typed: string): string[] {
  const words = typed.split(',').map(line);
  return [...new Set(words.filter((word) => word !== ''))];
}

const ASPECTS = [
  ['importance', 880, '96px'],
  ['controllability', 1040, '136px'],
  ['vulnerability', 1500, '116px'],
] as const;

function votes(aspect: keyof DrawnVotes, room: number, width: string): Column<FactorRow> {
  const counts = ({ factor }: FactorRow) => factor.votes[aspect];
  return {
    id: aspect,
    heading: table.heading[aspect],
    width,
    room,
    words: (row) => table.votes(...(counts(row) as [number, number, number])),
    look: (row) => bars(counts(row)),
    compare: (a, b) => weigh(counts(b)) - weigh(counts(a)),
    mostFirst: true,
  };
}

/** Only to sort by: those most said to be high come first, then those most said to be middling. Never shown. */
function weigh([low = 0, middle = 0, high = 0]: readonly number[]): number {
  const total = low + middle + high;
  return total === 0 ? -1 : (high * 2 + middle) / total;
}

/** One bar a step; the one that most chose is filled. */
function bars(counts: readonly number[]): TemplateResult {
  const most = Math.max(...counts);
  const height = (count: number) => (most === 0 ? 2 : Math.max(2, Math.round((count / most) * 18)));
  return html`<span class="bars" aria-hidden="true"
    >${counts.map(
      (count) =>
        html`<i class=${count === most && most > 0 ? 'most' : ''} style="height: ${height(count)}px"></i>`,
    )}</span
  >`;
}

function counted(id: 'linksIn' | 'linksOut'): Column<FactorRow> {
  return {
    id,
    heading: table.heading[id],
    width: '86px',
    room: 820,
    number: true,
    words: (row) => String(row[id]),
    compare: (a, b) => b[id] - a[id],
    mostFirst: true,
  };
}

const change: Column<FactorRow> = {
  id: 'change',
  heading: table.heading.change,
  width: '140px',
  room: 1080,
  words: (row) => (row.change ? wordsOf(row.change, Date.now()) : ''),
  compare: (a, b) => (b.change?.at ?? 0) - (a.change?.at ?? 0),
  mostFirst: true,
};

/** The columns of a factor, from left to right. */
export const FACTOR_COLUMNS: readonly Column<FactorRow>[] = [
  label,
  kind,
  theme,
  tags,
  ...ASPECTS.map(([aspect, room, width]) => votes(aspect, room, width)),
  counted('linksIn'),
  counted('linksOut'),
  change,
];

export function kindLook(kind: FactorKind): TemplateResult {
  return html`<span class="mw-kind k-${kindTone(kind)}"
    ><span class="sw"><mw-icon name=${kindIcon(kind)}></mw-icon></span><span class="text">${kinds[kind]}</span></span
  >`;
}

function orNone(words: string): TemplateResult {
  return words === '' ? html`<span class="none">${table.none}</span>` : html`${words}`;
}

/** What is typed in the empty last row becomes a factor. */
export function newFactorNamed(typed: string, { factors }: Drawing): { label: string } | { refused: string } {
  const wanted = line(typed);
  const there = wanted === '' ? undefined : called(factors, wanted);
  if (there) return { refused: table.edit.thereAlready(there.label) };
  return { label: wanted };
}
