import { css } from 'lit';

export const historyPanelStyles = css`
  :host {
    display: block;
    overflow: auto;
    padding: var(--mw-4) var(--mw-6) var(--mw-6);
    background: var(--mw-surface);
    border-inline-start: 1px solid var(--mw-rule);
  }
  h2 {
    margin-block: var(--mw-2) var(--mw-1);
    font-size: var(--mw-size-title);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  h2::first-letter {
    text-transform: uppercase;
  }
  section {
    margin-block-start: var(--mw-4);
    padding-block-start: var(--mw-3);
    border-block-start: 1px solid var(--mw-rule);
  }
  .since {
    display: grid;
    gap: var(--mw-1);
    margin-block-end: var(--mw-3);
    font-weight: var(--mw-weight-strong);
  }
  select,
  input {
    min-width: 0;
    width: 100%;
    min-height: 40px;
    padding-inline: var(--mw-2);
    border: 1px solid var(--mw-control);
    border-radius: var(--mw-radius);
    background: var(--mw-surface);
    font-weight: var(--mw-weight);
  }
  form {
    display: grid;
    gap: var(--mw-2);
    margin-block-start: var(--mw-2);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mw-2);
  }
  .acts .primary {
    flex: 1 0 100%;
    justify-content: center;
  }
  .acts .mw-small {
    flex: 1 0 100%;
  }
`;
