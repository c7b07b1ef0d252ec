import { html, nothing, type TemplateResult } from 'lit';
import { table } from '../messages/table';
import type { Column, Row } from './column';

/** Which way a column is sorted. */
export interface Sort {
  column: string;
  /** The other way round than the column begins. */
  turned: boolean;
}

export interface CellPlace {
  row: number;
  col: number;
  /** Whether it is on the way of the Tab key. */
  here: boolean;
}

const tab = (here: boolean) => (here ? 0 : -1);

/** The heading of a column, by which the table is sorted. */
export function headingCell(
  column: Column<Row>,
  sort: Sort | null,
  { col, here }: CellPlace,
): TemplateResult {
  const sorted = sort?.column === column.id;
  const down = (column.mostFirst ?? false) !== (sort?.turned ?? false);
  return html`<th
    role="columnheader"
    scope="col"
    class="h-${column.id} ${column.number ? 'number' : ''}"
    data-row="-1"
    data-col=${col}
    tabindex=${tab(here)}
    title=${table.sort(column.heading)}
    aria-sort=${sorted ? (down ? 'descending' : 'ascending') : nothing}
  >
    <span class="head"
      >${sorted ? html`<mw-icon name=${down ? 'chevron-down' : 'chevron-up'}></mw-icon>` : nothing}${
        column.heading
      }</span
    >
  </th>`;
}

export function pickAllCell(picked: 'all' | 'some' | 'none', { col, here }: CellPlace): TemplateResult {
  return html`<th role="columnheader" class="pick" data-row="-1" data-col=${col} tabindex=${tab(here)} aria-label=${table.pickAll}>
    ${box(picked === 'all' ? 'check' : picked === 'some' ? 'minus' : '', picked !== 'none')}
  </th>`;
}

export function pickCell(row: Row, picked: boolean, { row: at, col, here }: CellPlace): TemplateResult {
  return html`<td
    role="gridcell"
    class="pick"
    data-row=${at}
    data-col=${col}
    tabindex=${tab(here)}
    aria-label=${table.pick(row.label)}
    aria-selected=${picked}
  >
    ${box(picked ? 'check' : '', picked)}
  </td>`;
}

export function openCell(row: Row, { row: at, col, here }: CellPlace): TemplateResult {
  return html`<td role="gridcell" class="open" data-row=${at} data-col=${col} tabindex=${tab(here)} aria-label=${table.open(row.label)}>
    <mw-icon name="panel-right"></mw-icon>
  </td>`;
}

/** A cell that says something, or the editor in its place. */
export function wordCell(
  column: Column<Row>,
  place: CellPlace,
  content: TemplateResult | typeof nothing,
  words: string,
  fixed: boolean,
): TemplateResult {
  return html`<td
    role="gridcell"
    class="c-${column.id} ${column.number ? 'number' : ''}"
    data-row=${place.row}
    data-col=${place.col}
    tabindex=${tab(place.here)}
    aria-readonly=${fixed ? 'true' : nothing}
    title=${words}
  >
    ${fixed || words !== '' ? html`<span class="words">${content}</span>` : content}
  </td>`;
}

function box(icon: string, on: boolean): TemplateResult {
  return html`<span class="box ${on ? 'on' : ''}" aria-hidden="true"><mw-icon name=${icon}></mw-icon></span>`;
}
