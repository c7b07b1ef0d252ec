import type { FactorKind } from '../protocol';
import { kinds, plural, quoted } from './en';

const factors = (count: number) => plural(count, 'factor', 'factors');
const links = (count: number) => plural(count, 'link', 'links');
const both = (f: number, l: number) =>
  [f > 0 ? factors(f) : '', l > 0 ? links(l) : ''].filter((part) => part !== '').join(' and ');

/** What the menu of the map offers, in English. */
export const menu = {
  ofFactor: (label: string) => `What to do with ${quoted(label)}`,
  ofLink: 'What to do with this link',
  ofSeveral: 'What to do with what is picked',
  ofPaper: 'What to do here',
  rename: 'Rename',
  link: 'Link from here …',
  linkEnds: (cause: string) => `When ${quoted(cause)} rises, what changes?`,
  merge: 'Merge into …',
  mergeEnds: (label: string) => `Which factor is the same as ${quoted(label)}?`,
  mergeTwo: 'Merge these two',
  look: 'Show what lies around it',
  around: 'Neighbours',
  upstream: 'What leads to it',
  downstream: 'What it leads to',
  read: 'Read it out',
  readWay: 'Read the way between them',
  kind: 'Kind',
  theme: 'Theme',
  noTheme: 'No theme',
  newTheme: 'A new theme …',
  newThemeName: 'Name of the theme',
  setTheme: 'Put them there',
  focal: 'Make it the focus of the map',
  copy: 'Copy',
  cut: 'Cut',
  paste: 'Paste',
  duplicate: 'Duplicate',
  removeFactor: 'Remove',
  removeLink: 'Remove this link',
  removeAll: 'Remove all of these',
  add: 'Add a factor here',
  several: 'Pick several',
  all: 'Pick all',
  fit: 'See the whole map',
  back: 'Back',
  cause: 'Go to what changes first',
  effect: 'Go to what changes then',
};

/** What stands over the map when several are picked. */
export const severalPicked = {
  bar: 'What is picked',
  count: (f: number, l: number) => `${both(f, l)} picked`,
  none: 'Tap what belongs together, or draw a box around it.',
  done: 'Done',
  letGo: 'Let go of these',
  more: 'More',
};

/** Whether two factors are one. */
export const merging = {
  title: 'Are these two the same?',
  keep: 'Which name stays?',
  kept: (other: string) => `${quoted(other)} is kept as another name for it.`,
  goes: (count: number) =>
    count === 0
      ? 'What was voted and said about either stays.'
      : `What was voted and said about either stays. ${
          count === 1 ? 'The link between the two goes.' : `The ${count} links between the two go.`
        }`,
  safe: 'One undo parts them again.',
  confirm: 'Make them one',
  cancel: 'Keep them apart',
  done: (gone: string, into: string) => `${quoted(gone)} is now another name for ${quoted(into)}.`,
};

/** What was done to several at once. */
export const bulk = {
  kind: (count: number, kind: FactorKind) => `${factors(count)} changed to ${kinds[kind].toLowerCase()}.`,
  theme: (count: number, theme: string | null) =>
    theme === null
      ? `${factors(count)} taken out of their theme.`
      : `${factors(count)} put into ${quoted(theme)}.`,
};

export const focal = (label: string) => `The map is about ${quoted(label)} now.`;

/** Copying and pasting. */
export const clips = {
  heading: (title: string) => `From the map ${quoted(title)}:`,
  copied: (f: number, l: number) => `${both(f, l)} copied.`,
  pasted: (f: number, l: number) =>
    `${both(f, l)} added.${l > 0 ? ' What these links say is said by you now.' : ''} One undo takes all of it back.`,
  nothing: 'Pick factors first, then copy them.',
  empty: 'Nothing is copied yet.',
  foreign: 'What is copied does not come from a map. Copy factors on a map first.',
  tooMany: (most: number) => `At most ${most} factors can be pasted at once. Bring larger maps in as a file.`,
};

/** The map as sentences. */
export const words = {
  open: 'Read the map in words',
  title: (map: string) => `${map}, in words`,
  show: (label: string) => `Show ${quoted(label)} on the map`,
  none: 'No links yet.',
  close: 'Close',
};
