import { css, unsafeCSS } from 'lit';

const KINDS = ['context', 'service', 'resource', 'behaviour', 'outcome', 'intervention'];

const tones = unsafeCSS(
  KINDS.map(
    (kind) =>
      `.end.k-${kind} { border-color: var(--mw-${kind}-edge); background: var(--mw-${kind}-fill); }
       :is(.end.k-${kind} mw-icon, mw-icon.k-${kind}) { color: var(--mw-${kind}-edge); }`,
  ).join('\n'),
);

export const sentenceComposerStyles = css`
  :host {
    display: block;
    container: composer / inline-size;
  }
  form {
    display: grid;
    grid-template: 'row add' auto 'foot foot' auto / minmax(0, 1fr) auto;
    gap: 12px var(--mw-4);
    position: relative;
    padding: var(--mw-3) var(--mw-4) var(--mw-3) var(--mw-6);
  }
  .row {
    grid-area: row;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 10px;
    font-size: var(--mw-size-lead);
    white-space: nowrap;
  }
  .part {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-width: 0;
    max-width: 100%;
  }
  .end {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
    max-width: 100%;
    min-height: var(--mw-target);
    padding: 0 12px;
    border: 1px solid var(--mw-control);
    border-radius: var(--mw-radius);
    font-weight: var(--mw-weight-strong);
    background: var(--mw-surface);
  }
  .end:focus-within {
    border-color: var(--mw-ink);
    outline: 3px solid var(--mw-focus);
    outline-offset: 2px;
  }
  .end mw-icon,
  .option mw-icon {
    width: 18px;
    height: 18px;
    color: var(--mw-ink-2);
    --mw-icon-stroke: 2;
  }
  .end input,
  .end input:focus-visible {
    flex: 1 1 auto;
    field-sizing: content;
    min-width: 7ch;
    max-width: 100%;
    padding: 0;
    border: 0;
    outline: 0;
    font-weight: inherit;
    background: transparent;
  }
  .end input::placeholder {
    opacity: 1;
    font-weight: var(--mw-weight);
    color: var(--mw-ink-2);
  }
  .end:not([class*='k-']) input {
    min-width: 10.5ch;
  }
  .end:not([class*='k-']):focus-within input {
    min-width: 15ch;
  }
  ${tones}
  .add {
    grid-area: add;
    align-self: start;
    font-size: var(--mw-size-lead);
  }
  .foot {
    grid-area: foot;
    display: flex;
    flex-wrap: wrap;
    gap: var(--mw-2);
    align-items: center;
    min-height: 36px;
    font-size: var(--mw-size-caption);
    color: var(--mw-ink-2);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--mw-2);
    min-width: 0;
    margin-inline-start: max(0px, var(--indent) - var(--mw-6));
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 36px;
    padding: 0 12px;
    border: 1px solid var(--mw-control);
    border-radius: var(--mw-radius);
    font-size: var(--mw-size-body);
    color: var(--mw-ink);
    cursor: pointer;
  }
  .option.on {
    border-color: var(--mw-accent);
    background: var(--mw-accent-soft);
  }
  .option .label {
    overflow: hidden;
    max-width: 34ch;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .option mark {
    font-weight: 750;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    background: none;
  }
  kbd {
    font: inherit;
    font-size: var(--mw-size-caption);
    color: var(--mw-ink-2);
  }
  .word {
    color: var(--mw-ink);
  }
  .by {
    margin-inline-start: auto;
  }
  .by b {
    font-weight: var(--mw-weight-strong);
    color: var(--mw-ink);
  }
  @container composer (max-width: 1180px) {
    .row {
      font-size: var(--mw-size-body);
    }
    .add {
      font-size: var(--mw-size-body);
    }
    .dotted {
      display: none;
    }
    .options {
      margin-inline-start: 0;
    }
  }
  /* The button shares the second line when the sentence fills the first. */
  @container composer (max-width: 1020px) {
    form {
      grid-template-areas: 'row row' 'foot add';
      gap: var(--mw-2) var(--mw-4);
    }
  }
  @container composer (max-width: 620px) {
    form {
      display: flex;
      flex-direction: column;
      padding: var(--mw-3) var(--mw-4);
      border-inline: 0;
      border-block-end: 0;
      border-radius: 20px 20px 0 0;
    }
    .part {
      flex: 1 0 100%;
    }
    .end {
      flex: 1 1 auto;
    }
    .add {
      align-self: stretch;
    }
    .foot {
      order: -1;
      min-height: 0;
    }
    .option {
      flex: none;
      min-height: var(--mw-target);
    }
    .options:not(:empty) ~ .by,
    kbd {
      display: none;
    }
    .by {
      margin-inline-start: 0;
    }
  }
`;
