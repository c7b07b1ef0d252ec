import english from './words/en.json';

/** A text, or one for each way in which a language counts; `{name}` is filled in. */
export type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Key = keyof typeof english.words;
export type Parts = Readonly<Record<string, string | number>>;

/** The words of the page in one language, as a file in `words/` has them. */
export interface Language {
  language: { tag: string; name: string; direction: string; nativeCheckNeeded: boolean };
  words: Record<Key, Text>;
}

let spoken: Language = english;
let plurals = new Intl.PluralRules('en');

/** The language that the page speaks now. */
export function language(): Language['language'] {
  return spoken.language;
}

/** From now on the page speaks this language; what it lacks stays English. */
export function speak(next: Language): void {
  spoken = { ...next, words: { ...english.words, ...next.words } };
  plurals = new Intl.PluralRules(next.language.tag);
}

/** A text in the language of the page; `count` among its parts decides how it counts. */
export function say(key: Key, parts: Parts = {}): string {
  const text = spoken.words[key];
  return filled(typeof text === 'string' ? text : counted(text, Number(parts['count'])), parts);
}

function counted(text: Exclude<Text, string>, count: number): string {
  return text[plurals.select(count)] ?? text.other ?? '';
}

function filled(text: string, parts: Parts): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => apart(parts[name] ?? hole));
}

/** Words of people may run the other way; within a sentence that runs leftwards they are kept apart. */
function apart(part: string | number): string {
  const leftwards = spoken.language.direction === 'rtl';
  return leftwards && typeof part === 'string' ? `\u2068${part}\u2069` : String(part);
}
