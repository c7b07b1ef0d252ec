import { css } from 'lit';

export const gridTableStyles = css`
  :host {
    display: block;
    min-height: 0;
    container: grid / inline-size;
  }
  table {
    --kind: 142px;
  }
  .scroller {
    overflow: auto;
    max-height: 100%;
    overscroll-behavior: contain;
  }
  table {
    width: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  col.pick,
  col.open {
    width: 46px;
  }
  tr {
    height: 46px;
  }
  th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    height: 46px;
    padding: 0 var(--mw-2);
    border-block-end: 1px solid var(--mw-rule);
    font-size: var(--mw-size-caption);
    font-weight: var(--mw-weight-strong);
    text-align: start;
    color: var(--mw-ink-2);
    background: var(--mw-surface-2);
    cursor: pointer;
  }
  th[aria-sort] {
    color: var(--mw-ink);
  }
  .head {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-width: 100%;
    line-height: 1.15;
  }
  .head mw-icon {
    width: 16px;
    height: 16px;
    --mw-icon-stroke: 2.4;
  }
  td {
    overflow: hidden;
    height: 46px;
    padding: 0 var(--mw-2);
    border-block-end: 1px solid var(--mw-rule);
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: default;
  }
  tr.gap > td,
  tbody tr:last-child td {
    border-block-end: 0;
  }
  td:has(cell-editor) {
    overflow: visible;
    padding: 0 2px;
  }
  :is(td, th):focus-visible {
    outline: 3px solid var(--mw-focus);
    outline-offset: -3px;
  }
  td:focus {
    outline: 2px solid var(--mw-accent);
    outline-offset: -2px;
  }
  .number {
    padding-inline-end: var(--mw-4);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .c-label,
  .c-cause,
  .c-effect {
    font-weight: var(--mw-weight-strong);
  }
  tr.picked td {
    background: var(--mw-accent-soft);
  }
  tbody tr:hover td {
    background: var(--mw-surface-2);
  }
  tbody tr.picked:hover td {
    background: var(--mw-accent-soft);
  }
  .none {
    font-weight: var(--mw-weight);
    color: var(--mw-ink-2);
  }
  .pick {
    text-align: center;
    cursor: pointer;
  }
  .box {
    display: inline-grid;
    place-items: center;
    width: 22px;
    height: 22px;
    border: 1px solid var(--mw-control);
    border-radius: 6px;
    vertical-align: middle;
    background: var(--mw-surface);
  }
  .box.on {
    border-color: var(--mw-accent);
    color: var(--mw-on-accent);
    background: var(--mw-accent);
  }
  .box mw-icon {
    width: 16px;
    height: 16px;
    --mw-icon-stroke: 3;
  }
  .open {
    text-align: center;
    color: var(--mw-ink-2);
    cursor: pointer;
  }
  .open mw-icon {
    width: 20px;
    height: 20px;
  }
  .bars {
    display: inline-flex;
    align-items: flex-end;
    gap: 2px;
    height: 20px;
  }
  .bars i {
    width: 14px;
    border: 1px solid var(--mw-control);
    border-radius: 2px 2px 0 0;
    background: var(--mw-surface);
  }
  .bars i.most {
    border-color: var(--mw-accent);
    background: var(--mw-accent);
  }
  .way {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .contested {
    display: inline-grid;
    place-items: center;
    width: 22px;
    height: 22px;
    border: 1.5px solid var(--mw-contested);
    border-radius: 5px;
    font-weight: var(--mw-weight-strong);
    color: var(--mw-contested);
  }
  .question {
    white-space: normal;
  }
  td mw-icon {
    vertical-align: middle;
  }
  @container grid (max-width: 560px) {
    th,
    td {
      padding: 0 6px;
    }
    col.pick,
    col.open {
      width: 44px;
    }
    td {
      line-height: 1.2;
    }
    :is(.c-label, .c-cause, .c-effect) .words {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      white-space: normal;
    }
    table {
      --kind: 44px;
    }
    .c-kind .text,
    th.h-kind .head {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    .way span + span {
      font-size: var(--mw-size-caption);
    }
  }
`;
