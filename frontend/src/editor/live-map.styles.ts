import { css } from 'lit';

export const liveMapStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    position: relative;
    width: 100%;
    height: 100%;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
    background: var(--mw-surface);
    container: map / inline-size;
  }
  .stage {
    position: relative;
    min-height: 0;
    overflow: hidden;
  }
  .stage.linking {
    cursor: crosshair;
  }
  map-canvas {
    position: absolute;
    inset: 0;
  }
  .over {
    position: absolute;
    z-index: 4;
  }
  .hint {
    inset: var(--mw-3) auto auto 50%;
    display: flex;
    align-items: center;
    gap: var(--mw-3);
    max-width: calc(100% - 24px);
    padding: 4px 4px 4px var(--mw-4);
    transform: translateX(-50%);
  }
  .still {
    inset: 0;
    display: grid;
    place-content: center;
    gap: var(--mw-2);
    padding: var(--mw-4);
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }
  .still b {
    font-size: var(--mw-size-title);
    font-weight: var(--mw-weight-strong);
  }
  .still span {
    font-size: var(--mw-size-lead);
    color: var(--mw-ink-2);
  }
  find-box {
    inset: 8px 12px auto auto;
  }
  notice-list {
    inset: auto 12px 12px;
    pointer-events: none;
  }
  .below {
    position: relative;
    z-index: 3;
    max-height: 70vh;
  }
  lens-chip,
  sentence-composer {
    display: block;
    margin: 0 var(--mw-6);
  }
  lens-chip + sentence-composer {
    margin-block-start: var(--mw-2);
  }
  sentence-composer[hidden] {
    display: none;
  }
  .said {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  @container map (max-width: 620px) {
    lens-chip {
      margin: 0 var(--mw-3) var(--mw-2);
    }
    sentence-composer {
      margin: 0;
    }
  }
`;
