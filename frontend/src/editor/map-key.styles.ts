import { css } from 'lit';

export const mapKeyStyles = css`
  :host {
    display: block;
    container: key / inline-size;
  }
  .key {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--mw-1) var(--mw-6);
    min-height: 44px;
    padding: 4px var(--mw-6);
    font-size: var(--mw-size-caption);
    white-space: nowrap;
  }
  .kinds,
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--mw-4);
  }
  .mw-kind .sw {
    width: 20px;
    height: 20px;
    border-radius: 6px;
  }
  .mw-kind .sw mw-icon {
    width: 13px;
    height: 13px;
  }
  .sign {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  svg {
    width: 46px;
    height: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .paper {
    fill: var(--mw-surface);
  }
  @container key (max-width: 1180px) {
    .kinds {
      display: none;
    }
    .signs {
      flex: 1;
      justify-content: flex-end;
    }
  }
  @media (max-height: 520px) {
    .key {
      display: none;
    }
  }
  @container key (max-width: 620px) {
    .key {
      display: none;
    }
  }
`;
