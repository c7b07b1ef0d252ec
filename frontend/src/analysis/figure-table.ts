import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { figureTableStyles } from './figure-table.styles';
import './rank-bar';
import {
  type Cell,
  type Column,
  carried,
  type Definition,
  type Line,
  type Order,
  pressed,
  type Sheet,
  sorted,
} from './sheet';
import { StopInTable } from './stop-in-table';

/** Lines that are drawn before somebody asks for all. */
const SHORT = 200;
const EMPTY: Sheet = { title: '', columns: [], lines: [], sorted: -1 };

/**
 * Figures as a table: sorted by any column, each column with its definition one press away, the names always in sight.
 * Tab stops at it once, and arrow keys lead through it.
 * Picking a line that is about a factor fires `line-pick` {id}.
 */
@customElement('figure-table')
export class FigureTable extends LitElement {
  @property({ attribute: false }) sheet: Sheet = EMPTY;
  @property() picked = '';
  /** What the buttons are called: "What is this?", "Show all". */
  @property() what = '';
  @property() all = '';
  @state() private order: Order = { column: -1, descending: true };
  @state() private whole = false;
  @state() private told: Definition | null = null;
  @query('.definition') private definition?: HTMLElement;
  @query('table') private table!: HTMLTableElement | null;
  private readonly stop = new StopInTable(() => this.table);

  static override styles = figureTableStyles;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('sheet')) this.order = carried(this.order, changed.get('sheet') ?? EMPTY, this.sheet);
  }

  override updated() {
    this.stop.drawn();
  }

  override render() {
    const { title, columns, lines } = this.sheet;
    const shown = sorted(lines, columns, this.order).slice(0, this.whole ? lines.length : SHORT);
    return html`<div class="box">
        <table role="grid" aria-label=${title} aria-readonly="true"
          @keydown=${(event: KeyboardEvent) => this.stop.key(event)}
          @focusin=${(event: FocusEvent) => this.stop.focused(event)}>
          <thead>
            <tr>${columns.map((column, at) => this.head(column, at))}</tr>
          </thead>
          <tbody>${shown.map((line) => this.line(line))}</tbody>
        </table>
      </div>
      ${
        shown.length < lines.length
          ? html`<button class="more" type="button" @click=${() => {
              this.whole = true;
            }}>${this.all}</button>`
          : nothing
      }
      <div class="definition" popover role="dialog" aria-label=${this.told?.name ?? this.what}>${this.definitionOf(this.told)}</div>`;
  }

  private head(column: Column, at: number) {
    const here = this.order.column === at;
    const way = this.order.descending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${column.number ? 'number' : ''} aria-sort=${here ? way : nothing}>
      <span class="head"><button class="sort" type="button" tabindex="-1" @click=${() => this.sort(at)}>
        <span>${column.title}</span>
        <svg class="arrow" viewBox="0 0 10 14" aria-hidden="true"><path d=${here && !this.order.descending ? 'M1 9 5 4 9 9Z' : 'M1 5 5 10 9 5Z'}></path></svg>
      </button>${
        column.definition
          ? html`<button class="what" type="button" tabindex="-1" aria-haspopup="dialog" title=${this.what}
              aria-label=${`${this.what} ${column.title}`} @click=${(event: Event) => this.tell(event, column.definition)}>?</button>`
          : nothing
      }</span>
    </th>`;
  }

  private line(line: Line) {
    const here = line.id !== '' && line.id === this.picked;
    return html`<tr aria-current=${here ? 'true' : nothing}>${line.cells.map((cell, at) =>
      at === 0 ? this.name(line, cell) : this.cell(cell, at),
    )}</tr>`;
  }

  private name(line: Line, cell: Cell) {
    return html`<th scope="row" tabindex=${line.id === '' ? '-1' : nothing}>${
      line.id === ''
        ? html`<span class="plain">${cell.text}</span>`
        : html`<button class="pick" type="button" tabindex="-1" aria-pressed=${line.id === this.picked}
            @click=${() => this.pick(line.id)}>${cell.text}</button>`
    }</th>`;
  }

  private cell(cell: Cell, at: number) {
    const number = this.sheet.columns[at]?.number && !cell.places;
    return html`<td class=${number ? 'number' : ''} tabindex="-1">${
      cell.places
        ? html`<rank-bar .place=${cell.places.place} .low=${cell.places.low} .high=${cell.places.high}
            .last=${cell.places.last} .words=${cell.text} title=${cell.text}></rank-bar>`
        : cell.text
    }</td>`;
  }

  private definitionOf(told: Definition | null) {
    return told
      ? html`<h3>${told.name}</h3><p>${told.means}</p><p class="quiet">${told.granted}</p><p class="quiet">${told.source}</p>`
      : nothing;
  }

  private sort(column: number) {
    this.order = pressed(this.order, column, this.sheet.columns[column]?.number ?? false);
  }

  private pick(id: string) {
    this.dispatchEvent(new CustomEvent('line-pick', { detail: { id }, bubbles: true, composed: true }));
  }

  /** Opens the definition at the button, within the window. */
  private async tell(event: Event, definition: Definition | undefined) {
    const from = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.told = definition ?? null;
    await this.updateComplete;
    const card = this.definition;
    if (!card) return;
    card.showPopover();
    const { width, height } = card.getBoundingClientRect();
    card.style.left = `${Math.max(16, Math.min(from.left, innerWidth - width - 16))}px`;
    card.style.top = `${Math.max(16, Math.min(from.bottom + 4, innerHeight - height - 16))}px`;
  }
}
