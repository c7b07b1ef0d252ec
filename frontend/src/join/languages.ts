import english from './words/en.json';
import type { Language } from './words';

/** Languages to choose from, each by its own name: shown before its words are fetched. */
export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'cy', name: 'Cymraeg' },
  { tag: 'gd', name: 'Gàidhlig' },
  { tag: 'pl', name: 'Polski' },
  { tag: 'ro', name: 'Română' },
  { tag: 'ar', name: 'العربية' },
  { tag: 'ur', name: 'اردو' },
] as const;

export type Tag = (typeof LANGUAGES)[number]['tag'];

const FILES: Readonly<Record<Tag, () => Promise<Language>>> = {
  en: async () => english,
  cy: async () => (await import('./words/cy.json')).default,
  gd: async () => (await import('./words/gd.json')).default,
  pl: async () => (await import('./words/pl.json')).default,
  ro: async () => (await import('./words/ro.json')).default,
  ar: async () => (await import('./words/ar.json')).default,
  ur: async () => (await import('./words/ur.json')).default,
};

/** Fetches the words of a language. Rejects when there is no signal. */
export function fetchLanguage(tag: Tag): Promise<Language> {
  return FILES[tag]();
}

export function isTag(text: string | null): text is Tag {
  return LANGUAGES.some(({ tag }) => tag === text);
}
