import { html, type TemplateResult } from 'lit';
import { CERTAINTIES, DELAYS, STRENGTHS, strengthOf, WAYS } from '../editor/choices';
import { signMark } from '../editor/sign';
import { claimId } from '../live/ids';
import { certainties, delays, strengths, ways } from '../messages/en';
import { table } from '../messages/table';
import type { Certainty, Delay, MapCommand, Polarity } from '../protocol';
import type { Column, Editing, Option, Outcome } from './column';
import { wordsOf } from './last-changes';
import type { LinkRow } from './rows';

type Adjusted = Partial<
  Pick<Extract<MapCommand, { type: 'AdjustClaim' }>, 'polarity' | 'strength' | 'certainty' | 'delay'>
>;

const strengthWord = (weight: number) => strengths[Number(strengthOf(weight)) - 1] ?? '';

/** What is said of a link here is this person's view: the rest of what she said stays. */
function adjust({ link }: LinkRow, part: Adjusted): Outcome {
  const nothing = { polarity: null, strength: null, certainty: null, delay: null };
  const word = link.claims > 1 ? table.edit.yoursBeside(link.claims) : table.edit.yours;
  return {
    commands: [{ type: 'AdjustClaim', link: link.id, claim: claimId(), ...nothing, ...part }],
    word,
  };
}

const choose = (options: readonly Option[], value: string): Editing => ({
  text: value,
  options,
  free: false,
  most: 40,
});
const place = (options: readonly Option[], value: string) =>
  options.findIndex((option) => option.value === value);

const end = (id: 'cause' | 'effect'): Column<LinkRow> => ({
  id,
  heading: table.heading[id],
  width: 'auto',
  room: 0,
  words: (row) => row[id],
  fixed: table.edit.ends,
});

const way: Column<LinkRow> = {
  id: 'way',
  heading: table.heading.way,
  width: '150px',
  room: 0,
  words: ({ link }) => ways[link.polarity] + (link.contested ? `, ${table.disagree}` : ''),
  look: ({ link }) => wayLook(link.polarity, link.contested),
  compare: (a, b) => place(WAYS, a.link.polarity) - place(WAYS, b.link.polarity),
  edit: ({ link }) => choose(WAYS, link.polarity),
  save: (row, value) => adjust(row, { polarity: value as Polarity }),
};

const strength: Column<LinkRow> = {
  id: 'strength',
  heading: table.heading.strength,
  width: '112px',
  room: 620,
  words: ({ link }) => strengthWord(link.strength),
  compare: (a, b) => b.link.strength - a.link.strength,
  mostFirst: true,
  edit: ({ link }) => choose(STRENGTHS, strengthOf(link.strength)),
  save: (row, value) => adjust(row, { strength: Number(value) / 3 }),
};

const certainty: Column<LinkRow> = {
  id: 'certainty',
  heading: table.heading.certainty,
  width: '118px',
  room: 760,
  words: ({ link }) => certainties[link.certainty],
  compare: (a, b) => place(CERTAINTIES, b.link.certainty) - place(CERTAINTIES, a.link.certainty),
  mostFirst: true,
  edit: ({ link }) => choose(CERTAINTIES, link.certainty),
  save: (row, value) => adjust(row, { certainty: value as Certainty }),
};

const delay: Column<LinkRow> = {
  id: 'delay',
  heading: table.heading.delay,
  width: '148px',
  room: 880,
  words: ({ link }) => delays[link.delay],
  compare: (a, b) => place(DELAYS, a.link.delay) - place(DELAYS, b.link.delay),
  edit: ({ link }) => choose(DELAYS, link.delay),
  save: (row, value) => adjust(row, { delay: value as Delay }),
};

const claims: Column<LinkRow> = {
  id: 'claims',
  heading: table.heading.claims,
  width: '104px',
  room: 700,
  words: ({ link }) => table.people(link.claims),
  compare: (a, b) => b.link.claims - a.link.claims,
  mostFirst: true,
};

const agreed: Column<LinkRow> = {
  id: 'agreed',
  heading: table.heading.agreed,
  width: '100px',
  room: 980,
  words: ({ link }) => (link.agreed ? table.agreed : table.open_),
  look: ({ link }) =>
    link.agreed
      ? html`<mw-icon name="check"></mw-icon> ${table.agreed}`
      : html`<span class="none">${table.open_}</span>`,
  compare: (a, b) => Number(b.link.agreed) - Number(a.link.agreed),
  mostFirst: true,
};

const change: Column<LinkRow> = {
  id: 'change',
  heading: table.heading.change,
  width: '140px',
  room: 1180,
  words: (row) => (row.change ? wordsOf(row.change, Date.now()) : ''),
  compare: (a, b) => (b.change?.at ?? 0) - (a.change?.at ?? 0),
  mostFirst: true,
};

/** The columns of a link, in the order of its sentence. */
export const LINK_COLUMNS: readonly Column<LinkRow>[] = [
  end('cause'),
  way,
  end('effect'),
  strength,
  certainty,
  delay,
  claims,
  agreed,
  change,
];

function wayLook(polarity: Polarity, contested: boolean): TemplateResult {
  return html`<span class="way"
    >${signMark(polarity)}<span>${ways[polarity]}</span>${
      contested ? html`<span class="contested" title=${table.disagree}>±</span>` : ''
    }</span
  >`;
}
