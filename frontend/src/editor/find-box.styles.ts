import { css } from 'lit';

export const findBoxStyles = css`
  :host {
    display: flex;
    max-width: calc(100% - 24px);
    max-height: calc(100% - 16px);
  }
  .box {
    display: flex;
    flex-direction: column;
    min-height: 0;
    width: 380px;
    max-width: 100%;
    padding: 6px;
  }
  .asked {
    flex: none;
    padding: 4px 8px 8px;
    font-weight: var(--mw-weight-strong);
    overflow-wrap: anywhere;
  }
  .mw-field {
    flex: none;
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
    min-height: 44px;
    padding: 4px 10px;
    border-radius: 8px;
    cursor: pointer;
  }
  li:is(.on, :hover) {
    background: var(--mw-accent-soft);
  }
  .list {
    overflow-y: auto;
    min-height: 0;
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
