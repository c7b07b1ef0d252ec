import type { SavedState } from '../live/saved-state';
import type { Certainty, Delay, FactorKind, Polarity } from '../protocol';

/** `1 change`, `3 changes`. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function quoted(label: string): string {
  return `“${label}”`;
}

export const kinds: Record<FactorKind, string> = {
  CONTEXT: 'Context',
  SERVICE: 'Service',
  RESOURCE: 'Resource',
  BEHAVIOUR: 'Behaviour',
  OUTCOME: 'Outcome',
  INTERVENTION: 'Intervention',
};

export const ways: Record<Polarity, string> = {
  POSITIVE: 'rises',
  NEGATIVE: 'falls',
  UNCERTAIN: 'it depends',
};

/** Weakest first. */
export const strengths = ['a little', 'clearly', 'strongly'] as const;

export const certainties: Record<Certainty, string> = {
  GUESS: 'a guess',
  FAIRLY_SURE: 'fairly sure',
  SURE: 'sure',
};

export const delays: Record<Delay, string> = {
  NONE: 'at once',
  SHORT: 'after a while',
  LONG: 'after a long time',
};

/** The ways to read one map. */
export const readings = {
  label: 'Ways to read this map',
  word: { map: 'Map', table: 'Table', history: 'History' },
  title: {
    map: 'The map (1)',
    table: 'Factors and links as a table (2)',
    history: 'How the map came about (3)',
  },
};

export const tools = {
  band: 'Map tools',
  add: 'Add factor',
  link: 'Link',
  say: 'Say it',
  several: 'Pick',
  severalLong: 'Pick several',
  undo: 'Undo my last change',
  redo: 'Redo',
  tidy: 'Tidy up',
  spread: 'Spread out',
  spreadMore: 'No label over another, linked ones near',
  flow: 'Left to right',
  flowMore: 'Causes on the left, effects on the right',
  find: 'Find',
  findLong: 'Find a factor',
  fit: 'Fit',
  fitLong: 'See the whole map',
  help: 'Keys',
  reading: 'For reading',
  more: 'More tools',
};

export const sentence = {
  form: 'Say it in a sentence',
  when: 'When',
  rises: 'rises,',
  andWeAre: 'and we are',
  add: 'Add to map',
  close: 'Close the sentence',
  cause: 'What changes first',
  effect: 'What changes then',
  way: 'What it does then',
  strength: 'How much',
  certainty: 'How sure we are',
  causeHint: 'something',
  effectHint: 'something else',
  completions: 'Factors to choose from',
  enter: 'Enter',
  addNew: (label: string) => `Add ${quoted(label)} as a new factor`,
  saidBy: 'Said by',
  dotted: 'The dotted line shows what you are about to add.',
  added: (cause: string, effect: string) => `Added: ${cause}, ${effect}.`,
  linked: 'These two are already linked. Your view is added as a further claim.',
  same: 'A link joins two different factors. Choose another one.',
  missing: 'Say both: what changes first, and what changes then.',
  choose: (typed: string, first: string | undefined) =>
    first === undefined
      ? `Press Enter to add ${quoted(typed)} as a new factor.`
      : `Choose ${quoted(first)}, or add ${quoted(typed)} as a new factor.`,
  tooLong: 'A factor has at most 200 characters.',
};

export const linking = {
  cause: 'Pick what changes first.',
  effect: (cause: string) => `When ${quoted(cause)} rises, what changes? Pick it.`,
  ask: (cause: string, effect: string) => `When ${cause} rises, ${effect}`,
  cancel: 'Do not link',
};

export const finding = {
  label: 'Find a factor',
  hint: 'Type part of its name',
  none: (typed: string) => `No factor has ${quoted(typed)}.`,
  close: 'Close',
};

export const key = {
  label: 'What the marks mean',
  POSITIVE: 'more leads to more',
  NEGATIVE: 'more leads to less',
  UNCERTAIN: 'it depends',
  contested: 'people disagree',
};

export const stage = {
  opening: 'Opening the map',
  empty: 'Nothing is drawn yet',
  emptyHint: 'Say a first sentence, or add a factor and name it.',
  begin: 'Say the first sentence',
  emptyReading: 'Somebody in the study has to begin.',
  gone: 'This map is not here any more, or it is not yours to see.',
  signedOut: 'You are signed out. Your changes are kept here; sign in again to save them.',
  signIn: 'Sign in again',
  dismiss: 'Close',
  undo: 'Undo',
  notFlowed: 'The map could not be drawn from left to right just now. It stays as it is.',
  tooLargeToFlow: 'A map of more than 1,000 factors or 4,000 links cannot be drawn from left to right.',
  tidied: 'The map is tidied up. One undo takes all of it back.',
  removedFactor: (label: string, links: number) =>
    links === 0
      ? `${quoted(label)} is removed.`
      : `${quoted(label)} and its ${plural(links, 'link', 'links')} are removed.`,
  removedLink: (cause: string, effect: string) =>
    `The link from ${quoted(cause)} to ${quoted(effect)} is removed.`,
  removedMany: (factors: number, links: number) =>
    `${[
      factors > 0 ? plural(factors, 'factor', 'factors') : '',
      links > 0 ? plural(links, 'link', 'links') : '',
    ]
      .filter((part) => part !== '')
      .join(' and ')} removed.`,
};

const changes = (count: number) => plural(count, 'change', 'changes');

export const saved: Record<SavedState['mood'], (count: number) => string> = {
  saved: () => 'All changes saved',
  unsaved: (count) => `${changes(count)} not saved yet`,
  retrying: (count) => `${changes(count)} not saved yet, trying again`,
  connecting: () => 'Opening the map',
  reconnecting: () => 'Connecting again',
  store: () => 'The map store is restarting. You can go on.',
  full: (count) =>
    count === 0
      ? 'The disk is nearly full. New changes will wait here.'
      : `The disk is nearly full. ${changes(count)} wait${count === 1 ? 's' : ''} here, not saved yet.`,
  'signed-out': (count) => (count === 0 ? 'Signed out' : `Signed out, ${changes(count)} kept here`),
  closed: () => 'Closed',
};

export const people = {
  here: (count: number) => `${plural(count, 'person', 'people')} here`,
  named: (name: string, group: string) => `${name}, ${group}`,
  you: (name: string, group: string) => `${name}, ${group} (you)`,
  more: (count: number) => `+${count}`,
};
