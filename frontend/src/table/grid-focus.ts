import type { Row } from './column';
import { DRAFT } from './edit-now';
import { type At, within } from './moves';

/** Which cell has the focus. It goes along with its row when rows come and go. */
export class GridFocus {
  at: At = { row: 0, col: 1 };
  /** Whether the cell shall take the focus as soon as it is drawn. */
  wanted = false;
  private id = '';

  /** Goes to a place. */
  step(to: At, rows: readonly Row[], id?: string): void {
    this.at = to;
    this.id = id ?? (to.row < 0 ? '' : (rows[to.row]?.id ?? DRAFT));
  }

  /** Goes to a row by its id; one that is not there yet is gone to when it comes. */
  go(id: string, col: number, rows: readonly Row[]): void {
    const row = rows.findIndex((each) => each.id === id);
    this.at = { row: row < 0 ? rows.length : row, col };
    this.id = id;
    this.wanted = true;
  }

  /** Stays where it is while its row gets another id. */
  follow(id: string): void {
    this.id = id;
  }

  /** The rows have changed. A cell that is edited stays where it is. */
  settle(rows: readonly Row[], extent: { rows: number; cols: number }, editing: boolean): void {
    const row =
      this.id === '' ? -1 : this.id === DRAFT ? rows.length : rows.findIndex(({ id }) => id === this.id);
    if (row >= 0) this.at = { ...this.at, row };
    if (!editing) this.at = within(this.at, { ...extent, page: 1 });
  }
}
