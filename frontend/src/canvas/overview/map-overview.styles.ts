import { css } from 'lit';

export const overviewStyles = css`
  :host {
    position: absolute;
    inset: auto 12px calc(12px + var(--mw-sheet-over, 0px)) auto;
    z-index: 3;
    display: flex;
    align-items: end;
    flex-direction: column;
    gap: 6px;
    pointer-events: none;
  }
  .room,
  button {
    pointer-events: auto;
    border: 1px solid var(--mw-control);
    background: var(--mw-surface);
    box-shadow: var(--mw-shadow);
  }
  .room {
    position: relative;
    overflow: hidden;
    border-radius: 10px;
    cursor: grab;
    touch-action: none;
  }
  canvas {
    display: block;
  }
  .frame {
    position: absolute;
    border: 2px solid var(--mw-accent);
    border-radius: 3px;
    box-shadow: 0 0 0 999px color-mix(in srgb, var(--mw-surface) 55%, transparent);
  }
  .frame:focus-visible {
    outline: 3px solid var(--mw-focus);
    outline-offset: -1px;
  }
  .row {
    display: flex;
    gap: 6px;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 36px;
    padding: 0 10px;
    border-radius: 8px;
    font: inherit;
    font-size: var(--mw-size-caption);
    color: var(--mw-ink);
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: var(--mw-accent);
    background: var(--mw-accent-soft);
  }
  button:hover {
    color: var(--mw-accent-strong);
  }
  button:focus-visible {
    outline: 3px solid var(--mw-focus);
    outline-offset: 2px;
  }
  mw-icon {
    width: 18px;
    height: 18px;
  }
  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .frame {
      box-shadow: none;
    }
  }
`;
