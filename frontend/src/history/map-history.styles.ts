import { css } from 'lit';

export const mapHistoryStyles = css`
  :host {
    display: grid;
    grid-template: 'band panel' auto 'canvas panel' minmax(0, 1fr) 'time panel' auto / minmax(0, 1fr) var(--mw-panel);
    position: relative;
    min-height: 0;
    overflow: hidden;
    background: var(--mw-surface);
    container: past / inline-size;
  }
  .band {
    grid-area: band;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--mw-2) var(--mw-3);
    min-height: 48px;
    padding: var(--mw-1) var(--mw-6);
    background: var(--mw-accent-soft);
    color: var(--mw-ink);
  }
  .band mw-icon {
    flex: none;
    width: 20px;
    height: 20px;
    color: var(--mw-accent);
  }
  .band p {
    flex: 1 1 240px;
  }
  .canvas {
    grid-area: canvas;
    position: relative;
    min-width: 0;
    min-height: 0;
  }
  map-canvas {
    position: absolute;
    inset: 0;
  }
  .waiting {
    position: absolute;
    inset: var(--mw-4) auto auto var(--mw-4);
    max-width: calc(100% - 2 * var(--mw-4));
    padding: var(--mw-2) var(--mw-3);
    border: 1px solid var(--mw-rule);
    border-radius: var(--mw-radius);
    background: var(--mw-surface);
  }
  map-timeline {
    grid-area: time;
  }
  history-panel {
    grid-area: panel;
    min-height: 0;
  }
`;

/** Narrow rooms: the panel goes under the timeline. */
export const narrowStyles = css`
  :host([narrow]) {
    grid-template:
      'band' auto 'canvas' minmax(150px, 1fr) 'time' auto 'panel' minmax(0, 42%)
      / minmax(0, 1fr);
  }
  :host([narrow]) .band {
    padding-inline: var(--mw-4);
  }
  :host([narrow]) history-panel {
    padding-inline: var(--mw-4);
    border-inline-start: none;
    border-block-start: 1px solid var(--mw-rule);
  }
`;
