import { css } from 'lit';

export const findBoxStyles = css`
  .box {
    width: min(380px, calc(100vw - 24px));
    padding: 6px;
  }
  .asked {
    padding: 4px 8px 8px;
    font-weight: var(--mw-weight-strong);
    overflow-wrap: anywhere;
  }
  .mw-field {
    padding-inline-end: 0;
  }
  .mw-field:focus-within {
    outline: 3px solid var(--mw-focus);
    outline-offset: 2px;
  }
  input,
  input:focus-visible {
    flex: 1;
    min-width: 0;
    border: 0;
    outline: 0;
    background: transparent;
  }
  li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 42px;
    padding: 4px 10px;
    border-radius: 8px;
    cursor: pointer;
  }
  li:is(.on, :hover) {
    background: var(--mw-accent-soft);
  }
  .list:not(:empty) {
    margin-block-start: 6px;
  }
  mark {
    font-weight: 750;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    background: none;
  }
  p:not(:empty) {
    padding: 8px 10px;
  }
`;
