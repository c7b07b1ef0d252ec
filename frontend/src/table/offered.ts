import { plain } from '../editor/completions';
import { table } from '../messages/table';
import type { Editing, Option } from './column';

/** More would not be read. */
const MOST = 8;

/**
 * The options that fit what is typed. A choice offers all until something is typed; a text offers words that begin
 * with it, but not before somebody types.
 */
export function offered(editing: Editing, text: string, typing: boolean): Option[] {
  const { options, free, several, eager } = editing;
  if (!free) return fitting(options, text);
  if (eager) return known(options, text);
  const part = several ? (text.split(',').at(-1) ?? '') : text;
  if (!typing && part.trim() !== '') return [];
  const there = several
    ? new Set(text.split(',').map((word) => plain(word.trim())))
    : new Set([plain(text.trim())]);
  return fitting(options, part)
    .filter(({ word }) => !there.has(plain(word)))
    .slice(0, MOST);
}

/** Options that fit, and at their end what was typed, unless it is one of them. */
function known(options: readonly Option[], text: string): Option[] {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (typed === '') return [];
  const fit = fitting(options, typed).slice(0, MOST);
  const exact = fit.some(({ word }) => plain(word) === plain(typed));
  return exact ? fit : [...fit, { value: typed, word: table.edit.create(typed), icon: 'plus' }];
}

function fitting(options: readonly Option[], typed: string): Option[] {
  const wanted = plain(typed.trim());
  const begins = (word: string) => plain(word).startsWith(wanted) || plain(word).includes(` ${wanted}`);
  return options.filter(({ word }) => begins(word));
}

/** The text with the chosen word in place of the last one. */
export function replaceLast(text: string, word: string): string {
  const before = text.split(',').slice(0, -1);
  return [...before.map((each) => each.trim()), word].join(', ');
}
