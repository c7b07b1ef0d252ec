import type { FactorKind } from '../protocol';
import { kinds, plural, quoted } from './en';

/** `a`, `a and b`, `a, b and c`. */
function listed(words: readonly string[], and = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

const labels = (from: readonly string[]) => listed(from.map(quoted));
const kindWords = (chosen: readonly FactorKind[]) =>
  listed(
    chosen.map((kind) => kinds[kind]),
    'or',
  );

/** One part of a view within the sentence that tells the whole. */
export const viewPart = {
  around: (from: readonly string[], steps: number) =>
    steps === 1
      ? `the neighbours of ${labels(from)}`
      : `everything up to ${plural(steps, 'step', 'steps')} around ${labels(from)}`,
  upstream: (from: readonly string[], steps: number | null) =>
    steps === null
      ? `everything that leads to ${labels(from)}`
      : `everything up to ${plural(steps, 'step', 'steps')} before ${labels(from)}`,
  downstream: (from: readonly string[], steps: number | null) =>
    steps === null
      ? `everything that ${labels(from)} ${from.length === 1 ? 'leads' : 'lead'} to`
      : `everything up to ${plural(steps, 'step', 'steps')} after ${labels(from)}`,
  paths: (from: string, to: string, longest: number | null) =>
    longest === null
      ? `the shortest way from ${quoted(from)} to ${quoted(to)}`
      : `every way from ${quoted(from)} to ${quoted(to)} over at most ${plural(longest, 'link', 'links')}`,
  kinds: (chosen: readonly FactorKind[]) => `only ${kindWords(chosen)}`,
  themes: (themes: readonly string[]) => `only the theme ${listed(themes.map(quoted), 'or')}`,
  tags: (tags: readonly string[]) => `only with the tag ${listed(tags.map(quoted), 'or')}`,
  groups: (groups: readonly string[]) => `only what ${listed(groups, 'or')} said`,
  words: (words: string) => `only with ${quoted(words)} in it`,
  contested: 'only where people disagree',
  unsure: 'only what is a guess',
};

/** One part of a view in a word or two, for buttons and chips. */
export const viewShort = {
  around: (steps: number) => (steps === 1 ? 'Neighbours' : `Around, ${plural(steps, 'step', 'steps')}`),
  upstream: (steps: number | null) =>
    steps === null ? 'All upstream' : `Upstream, ${plural(steps, 'step', 'steps')}`,
  downstream: (steps: number | null) =>
    steps === null ? 'All downstream' : `Downstream, ${plural(steps, 'step', 'steps')}`,
  paths: (longest: number | null) =>
    longest === null ? 'Shortest way' : `Ways, at most ${plural(longest, 'link', 'links')}`,
  kinds: kindWords,
  themes: (themes: readonly string[]) => listed(themes, 'or'),
  tags: (tags: readonly string[]) => listed(tags, 'or'),
  groups: (groups: readonly string[]) => `Said by ${listed(groups, 'or')}`,
  words: quoted,
  contested: 'People disagree',
  unsure: 'A guess',
  more: (first: string, more: number) => `${first} +${more}`,
};

export const views = {
  button: 'How you look at it',
  whole: 'Whole map',
  part: 'Part of the map',
  title: 'How you look at the map',
  close: 'Close',
  yours: 'Only you see the map this way.',
  count: (count: number, total: number) => `${count} of ${plural(total, 'factor', 'factors')}`,
  sentence: (parts: readonly string[]) => `: ${parts.join(', ')}.`,
  noWay: 'No such way is on the map.',
  ways: (count: number, complete: boolean) =>
    complete
      ? `${plural(count, 'way', 'ways')}.`
      : `These are the first ${plural(count, 'way', 'ways')}; there are more.`,
  nothing: 'Nothing on the map fits this view.',
  missing: (gone: readonly string[]) =>
    `${labels(gone)} ${gone.length === 1 ? 'is' : 'are'} no longer on the map.`,
  hidden: 'The rest is hidden.',
  showing: 'What you see',
  remove: (part: string) => `Leave out: ${part}`,
  rest: 'Everything else',
  fade: 'fades',
  hide: 'is hidden',
  clear: 'Show the whole map',
  from: 'Starting from',
  fromHint: 'Choose a factor',
  fromPicked: (count: number) => `the ${count} picked factors`,
  around: 'Around it',
  upstream: 'What leads to it',
  downstream: 'What it leads to',
  far: (steps: number | null) => (steps === null ? 'all' : String(steps)),
  farLong: (way: string, steps: number | null) =>
    steps === null ? `${way}: all the way` : `${way}: ${plural(steps, 'step', 'steps')}`,
  follows: 'Goes along with what I pick',
  to: 'Ways from there to',
  toHint: 'Choose where they end',
  length: 'How long',
  shortest: 'the shortest',
  atMost: (links: number) => `at most ${plural(links, 'link', 'links')}`,
  turn: 'The other way round',
  only: 'Only some',
  kind: 'Kind',
  theme: 'Theme',
  tag: 'Tag',
  saidBy: 'Said by',
  links: 'Links',
  search: 'With these words',
  searchHint: 'in a name, theme or tag',
  choose: (what: string) => `${what}: choose`,
  further: (steps: number | null) => (steps === null ? 'All the way' : plural(steps, 'step', 'steps')),
};

export const showing = {
  everyone: 'Show everyone',
  alone: 'Nobody else has the map open now.',
  asked: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} asked to look.`,
  offline: 'This needs a connection. Try again when you are connected.',
  tooMuch: 'This view names too many factors to show or keep. Start from fewer.',
  offered: (name: string, sentence: string) => `${name} wants to show you: ${sentence}`,
  unreadable: (name: string) =>
    `${name} wants to show you something that this page cannot read. Load the page again to see it.`,
  unknown: (parts: number) =>
    `${plural(parts, 'part', 'parts')} of it ${parts === 1 ? 'is' : 'are'} not known here and left out.`,
  look: 'Look',
  notNow: 'Not now',
  along: (name: string) => `${name} shows you`,
  back: 'Back to my view',
};

export const kept = {
  title: 'Kept by name',
  yours: 'Only you see these. They are there on every device you sign in on.',
  name: 'Name of this view',
  keep: 'Keep',
  none: 'Nothing is kept for this map yet.',
  rename: (name: string) => `Rename ${quoted(name)}`,
  remove: (name: string) => `Remove ${quoted(name)}`,
  save: 'Save',
  cancel: 'Cancel',
  removed: (name: string) => `${quoted(name)} is removed.`,
  undo: 'Undo',
  offline: 'Names need a connection. The view itself goes on.',
  full: 'A map holds at most 50 kept views. Remove one first.',
  unreadable: (name: string) => `This page cannot read ${quoted(name)}. Load the page again.`,
  reading: 'Fetching them',
};
