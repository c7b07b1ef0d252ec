import { css } from 'lit';

export const cellEditorStyles = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
  }
  input {
    width: 100%;
    min-height: 36px;
    padding: 0 8px;
    border: 1px solid var(--mw-control);
    border-radius: 8px;
    color: var(--mw-ink);
    background: var(--mw-surface);
  }
  input:focus {
    outline: 3px solid var(--mw-focus);
    outline-offset: 1px;
  }
  input::placeholder {
    opacity: 1;
    color: var(--mw-ink-2);
  }
  .list {
    position: fixed;
    z-index: 20;
    overflow: auto;
    padding: 6px;
  }
  .list[hidden] {
    display: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 40px;
    padding: 0 12px;
    border-radius: 8px;
    font-weight: var(--mw-weight);
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
  li mw-icon {
    width: 20px;
    height: 20px;
  }
  @media (pointer: coarse) {
    input,
    li {
      min-height: 44px;
    }
  }
`;
