import type { LitElement } from 'lit';
import { tell } from '../editor/tell';
import type { Column, Row } from './column';
import type { GridFocus } from './grid-focus';
import { actOf, type GridAct } from './grid-keys';
import { type At, type Extent, moved } from './moves';
import { Picks } from './picks';

/** What hands and keys find in a grid, and set going there. */
export interface Handled {
  focused: GridFocus;
  rows(): readonly Row[];
  columns(): readonly Column<Row>[];
  picks(): Picks;
  extent(): Extent;
  readonly(): boolean;
  editing(): boolean;
  /** Whether the cell can be changed here. */
  opens(col: number, row: number): boolean;
  /** Begins to change the cell that has the focus, with what was typed first. */
  begin(first: string): void;
  /** Brings a row into view. */
  reach(row: number): void;
}

/**
 * What a press and a key do in a grid: go, pick, sort, open, change, remove. Reports `rows-pick`, `sort-by`, `row-open`
 * and `row-remove` by the grid itself.
 */
export class GridHands {
  constructor(
    private readonly host: LitElement,
    private readonly grid: Handled,
  ) {}

  readonly clicked = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!cell || (event.target as Element).closest('cell-editor')) return;
    const [row, col] = [Number(cell.dataset['row']), Number(cell.dataset['col'])];
    const { at } = this.grid.focused;
    const again = at.row === row && at.col === col && this.host.shadowRoot?.activeElement === cell;
    this.go({ row, col });
    const id = this.grid.rows()[row]?.id;
    if (id && event.shiftKey) this.pick(this.picks.upTo(id, this.ids));
    else if (id && (event.ctrlKey || event.metaKey)) this.pick(this.picks.toggle(id));
    else if (row < 0 || col === 0 || col > this.grid.columns().length || again || !id) this.act();
  };

  readonly pressed = (event: KeyboardEvent) => {
    if (this.grid.editing()) return;
    const act = actOf(event);
    if (!act || !this.does(act, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private get picks(): Picks {
    return this.grid.picks();
  }

  private get ids(): string[] {
    return this.grid.rows().map(({ id }) => id);
  }

  private pick(picks: Picks): void {
    tell(this.host, 'rows-pick', picks);
  }

  private go(to: At): void {
    this.grid.focused.step(to, this.grid.rows());
    this.grid.focused.wanted = true;
    this.host.requestUpdate();
  }

  /** What Enter does in a cell: sorts by a heading, picks, opens, or changes. */
  private act(): void {
    const { row: at, col } = this.grid.focused.at;
    const row = this.grid.rows()[at];
    const column = this.grid.columns()[col - 1];
    if (at < 0 && col === 0) this.pick(this.picks.all(this.ids));
    else if (at < 0) column && tell(this.host, 'sort-by', column.id);
    else if (col === 0) row && this.pick(this.picks.toggle(row.id));
    else if (!column) row && tell(this.host, 'row-open', row);
    else this.grid.begin('');
  }

  /** Does what a key asks for; answers whether there was anything to do. */
  private does(act: GridAct, event: KeyboardEvent): boolean {
    const { row: at, col } = this.grid.focused.at;
    const row = this.grid.rows()[at];
    if (act.does === 'move') return this.went(event);
    if (act.does === 'begin' && !this.grid.opens(col, at)) return false;
    if (act.does === 'let-go' && this.picks.size === 0) return false;
    if (act.does === 'begin') this.grid.begin(act.with);
    else if (act.does === 'act') this.act();
    else if (act.does === 'let-go') this.pick(new Picks());
    else if (act.does === 'pick-all') this.pick(this.picks.all(this.ids));
    else if (row) this.doesWith(act.does, row);
    return true;
  }

  private doesWith(does: GridAct['does'], row: Row): void {
    if (does === 'open') tell(this.host, 'row-open', row);
    else if (does === 'pick') this.pick(this.picks.toggle(row.id));
    else if (does === 'pick-up-to') this.pick(this.picks.upTo(row.id, this.ids));
    else if (does === 'remove' && !this.grid.readonly()) tell(this.host, 'row-remove', row);
  }

  /** Moves by a key; with Shift the rows on the way are picked. */
  private went(event: KeyboardEvent): boolean {
    const { at } = this.grid.focused;
    const to = moved(at, event, this.grid.extent());
    if (!to) return false;
    const upDown = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const from = this.grid.rows()[at.row];
    this.go(to);
    this.grid.reach(to.row);
    const target = this.grid.rows()[to.row];
    if (event.shiftKey && upDown && from && target) {
      const begun = this.picks.has(from.id) ? this.picks : this.picks.toggle(from.id);
      this.pick(begun.upTo(target.id, this.ids));
    }
    return true;
  }
}
