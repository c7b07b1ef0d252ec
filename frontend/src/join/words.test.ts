import { afterEach, describe, expect, it } from 'vitest';
import { fetchLanguage, isTag, LANGUAGES } from './languages';
import { type Language, language, say, speak, type Text } from './words';
import english from './words/en.json';

const files: [string, Language][] = await Promise.all(
  LANGUAGES.map(async ({ tag }): Promise<[string, Language]> => [tag, await fetchLanguage(tag)]),
);
const others = files.filter(([tag]) => tag !== 'en');

const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
/** Placeholders over all ways of counting: `1 idea` may leave out its number. */
const allHoles = (text: Text) => [...new Set(forms(text).flatMap(holes))].sort();

afterEach(() => speak(english));

describe('the words of the page', () => {
  it('are counted in the way of the language', () => {
    expect(say('offline.ideas', { count: 1 })).toBe('1 idea waiting to be sent');
    expect(say('offline.ideas', { count: 3 })).toBe('3 ideas waiting to be sent');
  });

  it('leave what people wrote as it is, also when it looks like a placeholder', () => {
    expect(say('ideas.added', { idea: 'Trust {name} $& more' })).toBe('Added: Trust {name} $& more');
  });

  it('keep what people wrote apart where the sentence runs leftwards', async () => {
    speak(await fetchLanguage('ar'));
    expect(say('ideas.added', { idea: 'Sleep' })).toContain('\u2068Sleep\u2069');
    expect(say('marks.at', { at: 2, count: 6 })).not.toMatch(/[\u2068\u2069]/);
  });

  it('stay English where a language lacks them', () => {
    const lacking = { ...english, language: { ...english.language, tag: 'xx' }, words: { back: 'Zurück' } };
    speak(lacking as unknown as Language);
    expect([say('back'), say('skip'), language().tag]).toEqual(['Zurück', 'Skip', 'xx']);
  });

  it('know their languages by their tags', () => {
    expect([isTag('pl'), isTag('xx'), isTag(null)]).toEqual([true, false, false]);
  });
});

describe.each(files)('the file %s', (tag, file) => {
  it('names its language as the list of languages does', () => {
    expect(file.language).toMatchObject(LANGUAGES.find((known) => known.tag === tag) ?? {});
    expect(file.language.direction).toBe(['ar', 'ur'].includes(tag) ? 'rtl' : 'ltr');
  });

  it('says whether somebody who speaks it has still to check it', () => {
    expect(file.language.nativeCheckNeeded).toBe(tag !== 'en');
  });

  it('counts in just the ways in which its language counts', () => {
    const ways = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.slice().sort();
    for (const [key, text] of Object.entries(file.words))
      if (typeof text !== 'string') expect([key, Object.keys(text).sort()]).toEqual([key, ways]);
  });

  it('has no empty text', () => {
    const empty = Object.entries(file.words).filter(([, text]) => forms(text).some((t) => t.trim() === ''));
    expect(empty).toEqual([]);
  });
});

describe.each(others)('the file %s beside English', (_, file) => {
  it('has exactly its keys', () => {
    expect(Object.keys(file.words).sort()).toEqual(Object.keys(english.words).sort());
  });

  it('has the same placeholders, and counts the same texts', () => {
    for (const [key, text] of Object.entries<Text>(english.words)) {
      const other = file.words[key as keyof typeof english.words];
      expect([key, allHoles(other)]).toEqual([key, allHoles(text)]);
      expect([key, typeof other]).toEqual([key, typeof text]);
    }
  });

  it('is translated', () => {
    const same = Object.entries<Text>(english.words).filter(
      ([key, text]) => JSON.stringify(text) === JSON.stringify(file.words[key as keyof typeof english.words]),
    );
    expect(same.length).toBeLessThan(12);
  });
});
