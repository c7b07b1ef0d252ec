import { fetchPart } from './fetch-part';
import type { Language } from './words';
import english from './words/en.json';

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

const FILES: Readonly<Record<Exclude<Tag, 'en'>, () => Promise<{ default: Language }>>> = {
  cy: () => import('./words/cy.json'),
  gd: () => import('./words/gd.json'),
  pl: () => import('./words/pl.json'),
  ro: () => import('./words/ro.json'),
  ar: () => import('./words/ar.json'),
  ur: () => import('./words/ur.json'),
};

/** Fetches the words of a language. Rejects when there is no signal. */
export async function fetchLanguage(tag: Tag): Promise<Language> {
  return tag === 'en' ? english : (await fetchPart(tag, FILES[tag])).default;
}

export function isTag(text: string | null): text is Tag {
  return LANGUAGES.some(({ tag }) => tag === text);
}
