import { css } from 'lit';

export const mapTimelineStyles = css`
  :host {
    display: block;
    min-width: 0;
    padding: var(--mw-2) var(--mw-6);
    background: var(--mw-paper);
    border-block-start: 1px solid var(--mw-rule);
  }
  svg {
    display: block;
    width: 100%;
    height: 118px;
    overflow: visible;
    cursor: pointer;
    touch-action: pan-y;
  }
  svg:focus-visible {
    outline: none;
  }
  text {
    font-family: var(--mw-font);
    font-size: 13px;
    fill: var(--mw-ink-2);
  }
  .flag.here text {
    font-weight: var(--mw-weight-strong);
    fill: var(--mw-accent);
  }
  .flag line {
    stroke: var(--mw-control);
  }
  .flag circle {
    fill: var(--mw-paper);
    stroke: var(--mw-control);
    stroke-width: 1.5;
  }
  .bar {
    fill: var(--mw-surface-2);
    stroke: var(--mw-control);
  }
  .bar.past {
    fill: var(--mw-accent);
    stroke: var(--mw-accent);
  }
  .rail {
    stroke: var(--mw-control);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .gap {
    stroke: var(--mw-paper);
    stroke-width: 5;
    stroke-dasharray: 3 4;
  }
  .rail.past {
    stroke: var(--mw-accent);
    stroke-width: 4;
  }
  .thumb {
    fill: var(--mw-accent);
    stroke: var(--mw-paper);
    stroke-width: 3;
  }
  svg:focus-visible .ring {
    stroke: var(--mw-focus);
    stroke-width: 3;
  }
  .ring {
    fill: none;
    stroke: none;
  }
  @media (max-width: 700px) {
    :host {
      padding-inline: var(--mw-4);
    }
  }
`;
