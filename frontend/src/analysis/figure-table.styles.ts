import { css } from 'lit';

export const figureTableStyles = css`
  :host {
    display: block;
  }
  .box {
    max-height: min(68vh, 640px);
    overflow: auto;
    /* what gets the focus comes out from under the head and the names */
    scroll-padding: 64px 0 0 262px;
    border: 1px solid var(--mw-rule);
    border-radius: var(--mw-radius);
    background: var(--mw-surface);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    width: 100%;
    font-size: 0.9375rem;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
    color: var(--mw-ink);
  }
  th,
  td {
    padding: 6px 10px;
    text-align: start;
    font-weight: inherit;
    border-block-end: 1px solid var(--mw-rule);
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .number {
    text-align: end;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding: 4px 6px;
    vertical-align: bottom;
    background: var(--mw-surface-2);
    border-block-end: 1px solid var(--mw-control);
  }
  :is(thead, tbody) th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-width: 190px;
    max-width: 260px;
    background: var(--mw-surface);
    border-inline-end: 1px solid var(--mw-rule);
  }
  thead th:first-child {
    z-index: 3;
    background: var(--mw-surface-2);
  }
  tbody th {
    padding: 0;
  }
  .head {
    display: flex;
    align-items: end;
    gap: 2px;
  }
  .number .head {
    justify-content: end;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: inherit;
    border: 0;
    border-radius: 6px;
    background: transparent;
    cursor: pointer;
  }
  :is(button, th, td):focus-visible {
    outline: 3px solid var(--mw-focus);
    outline-offset: -3px;
  }
  .sort {
    display: inline-flex;
    align-items: end;
    gap: 4px;
    min-height: 30px;
    padding: 4px;
    max-width: 130px;
    font-size: var(--mw-size-caption);
    font-weight: var(--mw-weight-strong);
    line-height: 1.2;
  }
  .sort:hover,
  .what:hover {
    background: var(--mw-surface);
  }
  .arrow {
    flex: none;
    width: 10px;
    height: 14px;
    fill: currentColor;
    visibility: hidden;
  }
  [aria-sort] .arrow {
    visibility: visible;
  }
  .what {
    flex: none;
    min-width: 26px;
    min-height: 30px;
    padding: 0;
    text-align: center;
    font-size: var(--mw-size-caption);
    color: var(--mw-accent-strong);
  }
  .pick {
    display: block;
    width: 100%;
    min-height: 34px;
    padding: 6px 10px;
  }
  .plain {
    display: block;
    padding: 6px 10px;
  }
  tbody tr:has(.pick):hover > * {
    background: var(--mw-surface-2);
  }
  tbody tr[aria-current] > * {
    background: var(--mw-accent-soft);
  }
  tbody tr[aria-current] > th {
    box-shadow: inset 5px 0 0 var(--mw-accent);
  }
  rank-bar {
    width: 150px;
  }
  .more {
    min-height: 40px;
    padding: 0 10px;
    font-weight: 550;
    color: var(--mw-accent-strong);
  }
  .definition {
    position: fixed;
    margin: 0;
    inset: auto;
    width: min(360px, calc(100vw - 32px));
    padding: var(--mw-4);
    border: 1px solid var(--mw-control);
    border-radius: var(--mw-radius-card);
    color: var(--mw-ink);
    background: var(--mw-surface);
    box-shadow: var(--mw-shadow);
    font-size: 0.9375rem;
    line-height: 1.45;
  }
  .definition h3 {
    margin: 0 0 var(--mw-2);
    font-size: var(--mw-size-body);
  }
  .definition p {
    margin: var(--mw-2) 0 0;
  }
  .definition .quiet {
    color: var(--mw-ink-2);
  }
  @media (max-width: 700px) {
    .box {
      scroll-padding-inline-start: 152px;
    }
    :is(thead, tbody) th:first-child {
      min-width: 132px;
      max-width: 150px;
    }
  }
  @media (pointer: coarse) {
    .sort,
    .what,
    .pick,
    .more {
      min-height: var(--mw-target);
    }
    .what {
      min-width: 32px;
    }
  }
`;
