import { css } from 'lit';

export const viewMenuStyles = css`
  :host {
    position: relative;
    display: inline-flex;
  }
  .mw-tool .keep {
    display: var(--view-words, inline);
  }
  .mw-tool .down {
    width: 16px;
    height: 16px;
  }
  .menu {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: 0;
    z-index: 20;
    min-width: 250px;
    padding: 6px;
  }
  .menu button {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 40px;
    padding: 0 10px;
    border: 0;
    border-radius: 8px;
    text-align: start;
    background: transparent;
    cursor: pointer;
  }
  .menu button:is(:hover, :focus-visible) {
    color: var(--mw-accent-strong);
    background: var(--mw-accent-soft);
    outline-offset: -3px;
  }
  .menu button[aria-checked='true'] {
    font-weight: var(--mw-weight-strong);
  }
  .menu mw-icon {
    width: 18px;
    height: 18px;
  }
  .menu p {
    padding: 8px 10px;
  }
`;
