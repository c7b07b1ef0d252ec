import type { Drawing } from '../protocol';
import { comparing, letters, type Row } from './column';
import { type Filter, NO_FILTER } from './filter';
import type { What } from './filter-bar';
import type { Sort } from './grid-cells';
import { HeldOrder } from './held-order';
import type { Changes } from './last-changes';
import { SHEETS } from './sheet-kinds';

/** What one of the tables lists and in which order. Rows stay where they are until somebody asks for another order. */
export class Listing {
  sort: Sort | null = null;
  filter: Filter = NO_FILTER;
  private readonly order = new HeldOrder<Row>();
  private ask = {};
  /** Rows that were made or changed here since the filter was set: they stay listed. */
  private kept = new Set<string>();

  constructor(readonly what: What) {}

  /** The rows that pass the filter and, where a view keeps only some in sight, are among `only`. */
  rows(drawing: Drawing, changes: Changes, only: ReadonlySet<string> | null = null): Row[] {
    const { passes, rows, columns } = SHEETS[this.what];
    const column = columns.find(({ id }) => id === this.sort?.column);
    const compare = column ? comparing(column) : () => 0;
    const turn = this.sort?.turned ? -1 : 1;
    const passing = (row: Row) => (only?.has(row.id) ?? true) && passes(row, this.filter);
    const listed = rows(drawing, changes).filter((row) => this.kept.has(row.id) || passing(row));
    return this.order.arrange(
      listed,
      this.ask,
      (a, b) => turn * compare(a, b) || letters.compare(a.label, b.label),
    );
  }

  /** Sorts by a column; by the same one again the other way round. */
  sortBy(column: string): void {
    this.sort = { column, turned: this.sort?.column === column && !this.sort.turned };
    this.ask = {};
  }

  setFilter(filter: Filter): void {
    this.filter = filter;
    this.kept = new Set();
    this.ask = {};
  }

  keep(id: string): void {
    this.kept.add(id);
  }
}
