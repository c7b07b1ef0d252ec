import type { Language } from './words';
import english from './words/en.json';

/** Languages to choose from, each by its own name: shown before its words are fetched. */
export const LANGUAGES = [{ tag: 'en', name: 'English' }] as const;

export type Tag = (typeof LANGUAGES)[number]['tag'];

const FILES: Readonly<Record<Tag, () => Promise<Language>>> = {
  en: async () => english,
};

/** Fetches the words of a language. Rejects when there is no signal. */
export function fetchLanguage(tag: Tag): Promise<Language> {
  return FILES[tag]();
}

export function isTag(text: string | null): text is Tag {
  return LANGUAGES.some(({ tag }) => tag === text);
}
