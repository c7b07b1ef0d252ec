import type { TemplateResult } from 'lit';
import type { Drawing, MapCommand, Polarity } from '../protocol';

/** A word to choose in a cell. */
export interface Option {
  value: string;
  word: string;
  icon?: string;
  tone?: string;
  sign?: Polarity;
}

/** How the content of a cell is changed. */
export interface Editing {
  /** What stands there now, as it is typed. */
  text: string;
  options: readonly Option[];
  /** Whether other words than the options are taken. */
  free: boolean;
  /** What is typed means the first option that fits; the words themselves stand at the end of the options. */
  eager?: boolean;
  /** Several words with commas between; completions are for the last one. */
  several?: boolean;
  /** Characters at most. */
  most: number;
}

/** What becomes of an edit: wishes to the map, perhaps with a word about them; or why not. */
export type Outcome = { commands: MapCommand[]; word?: string } | { refused: string };

/** What a row stands for in the table: a factor, a link. */
export interface Row {
  id: string;
  label: string;
}

/** One column: how its cells read, sort, look and change. */
export interface Column<R extends Row> {
  id: string;
  heading: string;
  /** As in CSS. */
  width: string;
  /** The narrowest table that has room for it. Pixels. */
  room: number;
  /** Numbers stand at the right. */
  number?: boolean;
  /** The cell in words, for those who hear it and to sort by. */
  words(row: R): string;
  /** What stands in the cell, if not just the words. */
  look?(row: R): TemplateResult;
  compare?(a: R, b: R): number;
  /** Its order begins with the most, not with the least. */
  mostFirst?: boolean;
  edit?(row: R, drawing: Drawing): Editing;
  save?(row: R, value: string, drawing: Drawing): Outcome;
  /** Said when somebody tries to change it. */
  fixed?: string;
}

export const letters = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Sorts by the words of the column, unless it has an order of its own. */
export function comparing<R extends Row>(column: Column<R>): (a: R, b: R) => number {
  return column.compare ?? ((a, b) => letters.compare(column.words(a), column.words(b)));
}
