import { css } from 'lit';

export const mapStageStyles = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
  }
  .stage {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }
  .stage.linking {
    cursor: crosshair;
  }
  map-canvas {
    position: absolute;
    inset: 0;
  }
  .whole {
    display: none;
  }
  @container map (max-width: 719px) {
    .whole {
      display: grid;
      position: absolute;
      inset: 12px 12px auto auto;
      z-index: 3;
      width: 44px;
      height: 44px;
    }
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
  .still button {
    justify-self: center;
    margin-block-start: var(--mw-3);
    pointer-events: auto;
  }
  map-words {
    inset: 8px auto auto 12px;
  }
  find-box {
    inset: 8px 12px auto auto;
  }
`;
