import { css } from 'lit';

export const tidyMenuStyles = css`
  :host {
    position: relative;
    display: inline-flex;
  }
  .mw-tool .keep {
    display: var(--tidy-words, inline);
  }
  .mw-tool .down {
    width: 16px;
    height: 16px;
  }
  .mw-tool[aria-disabled='true'],
  .mw-tool[aria-disabled='true'] mw-icon {
    cursor: default;
    color: var(--mw-control);
  }
  .mw-tool[aria-disabled='true']:hover {
    background: transparent;
  }
  .menu {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: 0;
    z-index: 20;
    width: max-content;
    padding: 6px;
  }
  .menu button {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: 48px;
    padding: 4px 12px 4px 10px;
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
  .menu mw-icon {
    flex: none;
    width: 20px;
    height: 20px;
  }
  .menu small {
    display: block;
    font-size: var(--mw-size-caption);
    color: var(--mw-ink-2);
  }
`;
