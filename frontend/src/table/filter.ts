import { plain } from '../editor/completions';
import type { FactorKind } from '../protocol';
import type { FactorRow, LinkRow } from './rows';

/** What is listed. Empty parts let everything through. */
export interface Filter {
  word: string;
  kind: FactorKind | '';
  /** `tag:` or `theme:`, then the word. */
  mark: string;
}

export const NO_FILTER: Filter = { word: '', kind: '', mark: '' };

export function filters({ word, kind, mark }: Filter): boolean {
  return word.trim() !== '' || kind !== '' || mark !== '';
}

/** All words of the filter stand somewhere in the factor's own: label, other wordings, theme, tags. */
export function passesFactor({ factor }: FactorRow, { word, kind, mark }: Filter): boolean {
  const { label, alsoCalled, theme, tags } = factor;
  if (kind !== '' && factor.kind !== kind) return false;
  if (mark.startsWith('tag:') && !tags.includes(mark.slice(4))) return false;
  if (mark.startsWith('theme:') && theme !== mark.slice(6)) return false;
  return has([label, ...alsoCalled, theme ?? '', ...tags], word);
}

export function passesLink({ cause, effect }: LinkRow, { word }: Filter): boolean {
  return has([cause, effect], word);
}

function has(texts: readonly string[], words: string): boolean {
  const text = plain(texts.join('\n'));
  return plain(words.trim())
    .split(/\s+/)
    .every((word) => text.includes(word));
}
