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
  .cues {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .cue {
    position: absolute;
  }
  .cue[hidden] {
    display: none;
  }
  .cue.box {
    border: 2px dashed var(--mw-accent);
    border-radius: 6px;
    background: color-mix(in srgb, var(--mw-accent) 12%, transparent);
  }
  .cue.merge {
    width: max-content;
    max-width: min(320px, 80%);
    padding: 6px 12px;
    transform: translate(-50%, calc(-100% - 16px));
    border-radius: 10px;
    font: 600 1rem / 1.3 var(--mw-font);
    text-align: center;
    color: var(--mw-on-accent);
    background: var(--mw-accent-strong);
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
