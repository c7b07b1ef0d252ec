import { type Extent, led, type Stop, within } from './table-stops';

/**
 * One Tab stop for a whole table: arrow keys lead through it, and Tab comes back to where one was. Every cell can have
 * the focus; where something can be pressed in a cell, that has it.
 */
export class StopInTable {
  private at: Stop = { row: -1, col: 0, part: 0 };
  private stop: HTMLElement | null = null;

  constructor(private readonly table: () => HTMLTableElement | null) {}

  /** To be called whenever the table was drawn: rows may have come and gone. */
  drawn(): void {
    const table = this.table();
    if (table) this.goTo(table, within(this.at, extentOf(table)));
  }

  key(event: KeyboardEvent): void {
    const table = this.table();
    const next = table && led(this.at, event, extentOf(table));
    if (!table || !next) return;
    event.preventDefault();
    this.goTo(table, next);
    this.stop?.focus();
  }

  /** Something in the table got the focus, by a key or by a press. */
  focused(event: FocusEvent): void {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLTableCellElement>('th, td');
    const row = cell?.closest('tr');
    const table = this.table();
    if (!cell || !row || !table) return;
    const part = Math.max(0, [...cell.querySelectorAll('button')].indexOf(target as HTMLButtonElement));
    this.goTo(table, { row: row.rowIndex - 1, col: cell.cellIndex, part });
  }

  private goTo(table: HTMLTableElement, at: Stop): void {
    this.at = at;
    const next = elementAt(table, at);
    if (this.stop !== next) this.stop?.setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
    this.stop = next;
  }
}

function extentOf(table: HTMLTableElement): Extent {
  const head = [...(table.rows[0]?.cells ?? [])];
  return {
    rows: table.rows.length - 1,
    parts: head.map((cell) => cell.querySelectorAll('button').length),
  };
}

function elementAt(table: HTMLTableElement, { row, col, part }: Stop): HTMLElement | null {
  const cell = table.rows[row + 1]?.cells[col];
  return cell?.querySelectorAll('button')[part] ?? cell ?? null;
}
