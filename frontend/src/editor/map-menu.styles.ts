import { css } from 'lit';

export const mapMenuStyles = css`
  :host {
    position: absolute;
    z-index: 8;
  }
  .menu {
    display: flex;
    flex-direction: column;
    width: max-content;
    min-width: 220px;
    max-width: min(330px, calc(100vw - 16px));
    padding: 6px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  button {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px;
    flex: none;
    width: 100%;
    min-height: 36px;
    padding: 4px 10px;
    border: 0;
    border-radius: 8px;
    text-align: start;
    overflow-wrap: anywhere;
    background: transparent;
    cursor: pointer;
  }
  @media (pointer: coarse), (max-width: 720px) {
    button {
      min-height: 44px;
    }
    kbd {
      display: none;
    }
  }
  button:is(:hover, :focus-visible) {
    color: var(--mw-accent-strong);
    background: var(--mw-accent-soft);
    outline-offset: -3px;
  }
  mw-icon {
    width: 18px;
    height: 18px;
    color: var(--mw-ink-2);
  }
  kbd {
    font: inherit;
    font-size: var(--mw-size-caption);
    color: var(--mw-ink-2);
  }
  hr {
    flex: none;
    width: calc(100% - 12px);
    height: 1px;
    margin: 5px 6px;
    border: 0;
    background: var(--mw-rule);
  }
  form {
    display: grid;
    gap: var(--mw-2);
    padding: 8px;
  }
  input {
    min-width: 0;
    width: 100%;
  }
  form .mw-button {
    display: inline-flex;
    justify-content: center;
    width: auto;
    min-height: 44px;
  }
`;
