/** A table of figures as the server sends it. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  /** The column by which it is sorted first, the largest first; -1 for the order of the lines. */
  readonly sorted: number;
}

export interface Column {
  readonly title: string;
  /** Whether numbers stand there, which are sorted the largest first and set to the right. */
  readonly number: boolean;
  /** What the column means, where that is told at the column. */
  readonly definition?: Definition;
}

/** A definition one click away from the number. */
export interface Definition {
  readonly name: string;
  readonly means: string;
  readonly source: string;
  readonly granted: string;
}

export interface Line {
  /** The factor it is about; empty for none. */
  readonly id: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  /** What a column of numbers is sorted by; words are sorted by their text. */
  readonly value?: number;
  /** Places to be drawn as a bar, with the same in words as the text. */
  readonly places?: { place: number; low: number; high: number; last: number };
}

export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** The order that a press on a column's head asks for: the useful one first, then the other way about. */
export function pressed(now: Order, column: number, number: boolean): Order {
  return now.column === column ? { column, descending: !now.descending } : { column, descending: number };
}

/** The lines in that order; what is alike keeps the order it came in, what says nothing stands last. */
export function sorted(lines: readonly Line[], columns: readonly Column[], order: Order): Line[] {
  const column = columns[order.column];
  if (!column) return [...lines];
  const way = order.descending ? -1 : 1;
  return [...lines].sort((one, other) => {
    const a = one.cells[order.column];
    const b = other.cells[order.column];
    if (!a || !b || a.text === '' || b.text === '') return Number(!a?.text) - Number(!b?.text);
    return way * (column.number ? (a.value ?? 0) - (b.value ?? 0) : a.text.localeCompare(b.text));
  });
}

/** The order after the table has become another: by the same column wherever it stands now, else as it comes. */
export function carried(now: Order, before: Sheet, after: Sheet): Order {
  const first = (sheet: Sheet) => sheet.columns[sheet.sorted]?.title;
  const same = after.columns.findIndex(({ title }) => title === before.columns[now.column]?.title);
  return first(before) === first(after) && same >= 0
    ? { column: same, descending: now.descending }
    : { column: after.sorted, descending: true };
}
