import type { Editing, Row } from './column';

/** The id of the empty last row. */
export const DRAFT = 'draft';

/** The one cell that is being edited. */
export interface EditNow {
  /** The row as it stood when the edit began; the empty last row has none. */
  row: Row | null;
  column: string;
  editing: Editing;
  /** The letter that began it. */
  first: string;
  /** What the cell said then. */
  before: string;
}

/** Two texts for one cell: what I typed, and what somebody else put there meanwhile. */
export interface Question {
  row: string;
  column: string;
  mine: string;
  theirs: string;
}

/** Whether somebody else has changed the cell while it was edited, to something else than what is wanted now. */
export function meanwhile(edit: EditNow, now: string, wanted: string): boolean {
  return edit.editing.free && now !== edit.before && now !== wanted.trim() && wanted.trim() !== edit.before;
}

/** The rows, and among them the one that is being edited, though somebody else may have removed it meanwhile. */
export function stillEdited(rows: readonly Row[], edit: EditNow | null, at: number): readonly Row[] {
  const row = edit?.row;
  if (!row || rows.some(({ id }) => id === row.id)) return rows;
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}
