import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from './column';
import { openCell, pickCell } from './grid-cells';

/** What a row is drawn from. */
export interface RowParts {
  /** The empty last row stands for nothing yet. */
  row: Row | undefined;
  /** From 0. */
  at: number;
  /** How many columns there are between the box at the left and the button at the right. */
  count: number;
  picked: boolean;
  here(col: number): boolean;
  cells(): TemplateResult[];
  /** Asked in place of its cells. */
  question: TemplateResult | null;
}

export function gridRow(parts: RowParts): TemplateResult {
  const { row, at, picked } = parts;
  return html`<tr
    role="row"
    aria-rowindex=${at + 2}
    aria-selected=${row ? picked : nothing}
    class="${picked ? 'picked' : ''} ${row ? '' : 'draft'}"
  >
    ${row ? pickCell(row, picked, { row: at, col: 0, here: parts.here(0) }) : emptyCell(at, 0)} ${rest(parts)}
  </tr>`;
}

function rest({ row, at, count, here, cells, question }: RowParts): TemplateResult {
  const last = count + 1;
  if (question) return html`<td role="gridcell" class="question" colspan=${last}>${question}</td>`;
  return html`${cells()} ${row ? openCell(row, { row: at, col: last, here: here(last) }) : emptyCell(at, last)}`;
}

function emptyCell(at: number, col: number): TemplateResult {
  return html`<td role="gridcell" data-row=${at} data-col=${col} tabindex="-1"></td>`;
}
