import { css } from 'lit';

/** What all sections of the view panel share. */
export const viewSectionStyles = css`
  h2 {
    font-size: var(--mw-size-lead);
    font-weight: var(--mw-weight-strong);
  }
  h3 {
    font-size: var(--mw-size-body);
    font-weight: var(--mw-weight-strong);
  }
  section {
    display: grid;
    gap: var(--mw-2);
    min-width: 0;
  }
  p {
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--mw-2) var(--mw-3);
    min-width: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    min-width: 0;
    padding: 0;
    list-style: none;
  }
  .mw-chip {
    max-width: 100%;
    min-height: 32px;
    font-size: var(--mw-size-body);
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .mw-chip[aria-pressed='true'] {
    border-color: var(--mw-accent);
    color: var(--mw-accent-strong);
    background: var(--mw-accent-soft);
  }
  .mw-seg > :disabled {
    color: var(--mw-control);
    cursor: default;
  }
  .mw-field:is(select, input) {
    width: 100%;
    min-width: 0;
  }
  label {
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  @media (max-width: 720px) {
    .mw-chip,
    .mw-button,
    .mw-field,
    .mw-seg > * {
      min-height: 44px;
    }
  }
`;

export const viewPanelStyles = css`
  ${viewSectionStyles}
  :host {
    position: relative;
    display: inline-flex;
    min-width: min-content;
  }
  .mw-tool {
    min-width: 72px;
  }
  .mw-tool .keep {
    display: var(--view-words, inline);
    overflow: hidden;
    text-overflow: ellipsis;
    max-width: 22ch;
  }
  .mw-tool .down {
    width: 16px;
    height: 16px;
  }
  @container band (max-width: 760px) {
    .mw-tool {
      min-width: 40px;
    }
    .mw-tool :is(.keep, .down) {
      display: none;
    }
  }
  @container band (max-width: 520px) {
    :host {
      flex: none;
    }
    .mw-tool {
      justify-content: center;
      min-width: 44px;
      min-height: 44px;
      padding: 0;
    }
  }
  @container band (max-width: 376px) {
    .mw-tool {
      min-width: 34px;
    }
  }
  .panel {
    margin: 0;
    padding: var(--mw-4);
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--mw-ink);
  }
  .panel:popover-open {
    display: grid;
    gap: var(--mw-4);
  }
  .panel:focus-visible {
    outline: 0;
  }
  .panel.sheet {
    max-width: none;
    border-radius: var(--mw-radius-card) var(--mw-radius-card) 0 0;
    border-inline: 0;
    border-block-end: 0;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--mw-3);
    margin-block-end: calc(-1 * var(--mw-2));
  }
  .parts {
    display: grid;
    justify-items: start;
    gap: 6px;
  }
  .clear {
    margin-inline-start: auto;
  }
  view-start,
  view-only,
  view-kept {
    display: block;
    min-width: 0;
    padding-block-start: var(--mw-4);
    border-block-start: 1px solid var(--mw-rule);
  }
`;
