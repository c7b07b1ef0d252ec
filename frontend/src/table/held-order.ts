import type { Row } from './column';

/**
 * Keeps rows where they are while people work on them: they are put in order when somebody asks for an order, and not
 * when a cell changes. Rows that come later stand at the end; those that were away come back to their place.
 */
export class HeldOrder<R extends Row> {
  private ids: string[] = [];
  private asked: unknown = null;

  /** `ask` is a new object whenever the rows shall be put in order again. */
  arrange(rows: readonly R[], ask: object, compare: (a: R, b: R) => number): R[] {
    const byId = new Map(rows.map((row) => [row.id, row]));
    if (this.asked !== ask) {
      this.asked = ask;
      this.ids = [...rows].sort(compare).map((row) => row.id);
    } else {
      const known = new Set(this.ids);
      this.ids = [...this.ids, ...rows.map(({ id }) => id).filter((id) => !known.has(id))];
    }
    return this.ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  }
}
