import { css } from 'lit';

export const choiceSlotStyles = css`
  :host {
    position: relative;
    display: inline-flex;
  }
  .slot {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: var(--mw-target);
    padding: 0 12px;
    border: 1px solid var(--mw-control);
    border-radius: var(--mw-radius);
    font-weight: var(--mw-weight-strong);
    white-space: nowrap;
    background: var(--mw-surface);
    cursor: pointer;
  }
  .slot:hover {
    background: var(--mw-surface-2);
  }
  .slot mw-icon {
    width: 18px;
    height: 18px;
    color: var(--mw-ink-2);
    --mw-icon-stroke: 2;
  }
  .list {
    position: absolute;
    inset-block-end: calc(100% + 6px);
    inset-inline-start: 0;
    z-index: 10;
    min-width: 100%;
    padding: 6px;
  }
  .list[hidden] {
    display: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--mw-target);
    padding: 0 12px;
    border-radius: 8px;
    white-space: nowrap;
    cursor: pointer;
  }
  li:is(.on, :hover) {
    color: var(--mw-accent-strong);
    background: var(--mw-accent-soft);
  }
  li[aria-selected='true'] {
    font-weight: var(--mw-weight-strong);
  }
`;
