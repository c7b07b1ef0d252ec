import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../icons/mw-icon';
import { tell } from '../editor/tell';
import { table } from '../messages/table';
import type { Drawing } from '../protocol';
import { sharedStyles } from '../style/shared';
import './cell-editor';
import type { CellEditor, Saved } from './cell-editor';
import type { Column, Row } from './column';
import type { Draft } from './drafts';
import { DRAFT, type EditNow, stillEdited } from './edit-now';
import { headingCell, pickAllCell, type Sort, wordCell } from './grid-cells';
import { GridFocus } from './grid-focus';
import { GridHands } from './grid-hands';
import { gridRow } from './grid-row';
import { gridTableStyles } from './grid-table.styles';
import { pieces, ROW, scrolledTo } from './grid-window';
import { onward } from './moves';
import { Picks } from './picks';

/** A cell that was changed, and where to go on. */
export interface CellChange extends Saved {
  /** Null is the empty last row. */
  row: Row | null;
  column: string;
  edit: EditNow;
}

/**
 * Rows and columns that are walked and changed with the keys. Reports `cell-change`, `rows-pick` (the new picks),
 * `sort-by` (a column), `row-open` and `row-remove` (a row), and `cell-fixed` (why a cell cannot be changed).
 */
@customElement('grid-table')
export class GridTable extends LitElement {
  @property() label = '';
  @property({ attribute: false }) columns: readonly Column<Row>[] = [];
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) picks = new Picks();
  @property({ attribute: false }) sort: Sort | null = null;
  @property({ attribute: false }) draft: Draft | null = null;
  /** What is asked in the place of a row. */
  @property({ attribute: false }) question: { row: string; content: TemplateResult } | null = null;
  @property({ type: Boolean }) readonly = false;
  @state() private edit: EditNow | null = null;
  @state() private top = 0;
  @state() private size = { width: 1200, height: 600 };
  @query('.scroller') private scroller!: HTMLElement;
  @query('cell-editor') private editor!: CellEditor | null;

  private readonly focused = new GridFocus();
  private readonly hands = new GridHands(this, {
    focused: this.focused,
    rows: () => this.rows,
    columns: () => this.shown,
    picks: () => this.picks,
    extent: () => this.extent,
    readonly: () => this.readonly,
    editing: () => this.editing,
    opens: (col, row) => this.opens(col, row),
    begin: (first) => this.begin(first),
    reach: (row) => {
      this.top = scrolledTo(row, this.top, this.size.height, ROW);
    },
  });
  private readonly watching = new ResizeObserver(([entry]) => {
    if (entry) this.size = { width: entry.contentRect.width, height: entry.contentRect.height };
  });

  static override styles = [...sharedStyles, gridTableStyles];

  override render() {
    const { shown, listed } = this;
    const at = this.focused.at;
    return html`<div class="scroller mw-card" @scroll=${this.scrolled} @keydown=${this.hands.pressed} @click=${this.hands.clicked}>
      <table
        role="grid"
        aria-label=${this.label}
        aria-rowcount=${listed + 1}
        aria-colcount=${shown.length + 2}
        aria-multiselectable="true"
        aria-readonly=${this.readonly}
      >
        <colgroup><col class="pick" />${shown.map(({ width }) => html`<col style="width: ${width}" />`)}<col class="open" /></colgroup>
        <thead>
          <tr role="row" aria-rowindex="1">
            ${pickAllCell(this.picked, { row: -1, col: 0, here: this.here(-1, 0) })}
            ${shown.map((column, i) => headingCell(column, this.sort, { row: -1, col: i + 1, here: this.here(-1, i + 1) }))}
            <th role="columnheader" data-row="-1" data-col=${shown.length + 1} tabindex="-1" aria-label=${table.heading.open}></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            pieces(listed, this.top, this.size.height, at.row),
            (piece, at) => ('row' in piece ? this.idAt(piece.row) : `gap ${at}`),
            (piece) =>
              'row' in piece
                ? this.row(piece.row)
                : html`<tr class="gap" aria-hidden="true" style="height: ${piece.gap * ROW}px"></tr>`,
          )}
        </tbody>
      </table>
      <slot></slot>
    </div>`;
  }

  override firstUpdated(): void {
    this.watching.observe(this.scroller);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watching.disconnect();
  }

  override willUpdate(changed: PropertyValues): void {
    this.rows = stillEdited(this.rows, this.edit, this.focused.at.row);
    const extent = { rows: this.listed, cols: this.shown.length + 2 };
    if (changed.has('rows') || changed.has('size') || changed.has('columns'))
      this.focused.settle(this.rows, extent, this.edit !== null);
  }

  override updated(): void {
    if (this.edit || !this.focused.wanted) return;
    const cell = this.cellAt(this.focused.at.row, this.focused.at.col);
    if (!cell) return;
    this.focused.wanted = false;
    cell.focus({ preventScroll: true });
    this.scroller.scrollTop = scrolledTo(this.focused.at.row, this.scroller.scrollTop, this.size.height, ROW);
  }

  /** Goes to the first cell, to where new parts are typed, or to that column of a row. */
  goTo(id: string, column?: string): void {
    const col = Math.max(1, this.shown.findIndex((each) => each.id === column) + 1);
    this.focused.go(id, col, this.rows);
    this.requestUpdate();
  }

  /** The edit is over; goes on from its cell. A part that was made has a row of its own from now on. */
  done(way: Saved['onward'], made?: string): void {
    const draft = this.edit?.row === null;
    this.edit = null;
    if (made !== undefined && way === 'down') return this.goTo(DRAFT);
    const opens = (col: number, row: number) =>
      made === undefined ? this.opens(col, row) : this.shown[col - 1]?.edit !== undefined;
    const stays = draft && made === undefined && way === 'down';
    const to = stays ? this.focused.at : onward(this.focused.at, way, this.extent, opens);
    this.focused.step(to, this.rows, to.row === this.focused.at.row ? made : undefined);
    this.focused.wanted = true;
    this.requestUpdate();
  }

  /** What was typed cannot be saved as it is. */
  again(): void {
    this.editor?.again();
  }

  get editing(): boolean {
    return this.edit !== null;
  }

  /** The columns that there is room for. */
  get shown(): readonly Column<Row>[] {
    return this.columns.filter(({ room }) => room <= this.size.width);
  }

  private get listed(): number {
    return this.rows.length + (this.draft && !this.readonly ? 1 : 0);
  }

  private get extent() {
    const page = Math.max(1, Math.floor(this.size.height / ROW) - 2);
    return { rows: this.listed, cols: this.shown.length + 2, page };
  }

  private get picked(): 'all' | 'some' | 'none' {
    if (this.picks.size === 0) return 'none';
    return this.rows.every(({ id }) => this.picks.has(id)) ? 'all' : 'some';
  }

  private here(row: number, col: number): boolean {
    return this.focused.at.row === row && this.focused.at.col === col;
  }

  private idAt(row: number): string {
    return this.rows[row]?.id ?? DRAFT;
  }

  private row(at: number): TemplateResult {
    const row = this.rows[at];
    const place = (col: number) => ({ row: at, col, here: this.here(at, col) });
    return gridRow({
      row,
      at,
      count: this.shown.length,
      picked: row !== undefined && this.picks.has(row.id),
      here: (col) => this.here(at, col),
      cells: () => this.shown.map((column, i) => this.cell(row, column, place(i + 1))),
      question: row && this.question?.row === row.id ? this.question.content : null,
    });
  }

  private cell(
    row: Row | undefined,
    column: Column<Row>,
    place: { row: number; col: number; here: boolean },
  ) {
    const { edit } = this;
    if (edit && edit.column === column.id && (edit.row?.id ?? DRAFT) === (row?.id ?? DRAFT))
      return wordCell(column, place, this.editorOf(edit, column), '', false);
    const words = row ? column.words(row) : '';
    const content = row ? (column.look?.(row) ?? html`${words}`) : (this.draft?.look(column.id) ?? nothing);
    return wordCell(column, place, content, words, !this.opens(place.col, place.row));
  }

  private editorOf(edit: EditNow, column: Column<Row>): TemplateResult {
    const save = ({ detail }: CustomEvent<Saved>) =>
      tell<CellChange>(this, 'cell-change', { ...detail, row: edit.row, column: edit.column, edit });
    return html`<cell-editor
      .editing=${edit.editing}
      .first=${edit.first}
      label=${table.edit.cell(column.heading, edit.row?.label ?? '')}
      @cell-save=${save}
      @cell-back=${() => this.done('stay')}
    ></cell-editor>`;
  }

  /** Whether the cell can be changed here. */
  private opens(col: number, at: number): boolean {
    const column = this.shown[col - 1];
    if (!column || this.readonly || !this.drawing) return false;
    const row = this.rows[at];
    return row ? column.edit !== undefined : (this.draft?.edit(column.id, this.drawing) ?? null) !== null;
  }

  private begin(first: string): void {
    const { row: at, col } = this.focused.at;
    const column = this.shown[col - 1];
    const row = this.rows[at] ?? null;
    if (!column || this.readonly || !this.drawing) return;
    if (row && !column.edit) return tell(this, 'cell-fixed', column.fixed ?? '');
    const editing = row ? column.edit?.(row, this.drawing) : this.draft?.edit(column.id, this.drawing);
    if (!editing) return;
    this.edit = { row, column: column.id, editing, first, before: row ? column.words(row) : '' };
  }

  private readonly scrolled = () => {
    this.top = this.scroller.scrollTop;
  };

  private cellAt(row: number, col: number): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-row="${row}"][data-col="${col}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'grid-table': GridTable;
  }
}
