import { css } from 'lit';

export const mapCanvasStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--mw-surface);
    contain: strict;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    touch-action: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  :host([thumb]) canvas {
    touch-action: auto;
  }
  canvas:focus {
    outline: none;
  }
  canvas:focus-visible {
    outline: 3px solid var(--mw-focus);
    outline-offset: -4px;
    border-radius: 6px;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
