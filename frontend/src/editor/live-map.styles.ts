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
  .room {
    display: grid;
    position: relative;
    min-height: 0;
  }
  .room > :is(map-stage, .reading) {
    grid-area: 1 / 1;
    min-width: 0;
    min-height: 0;
  }
  map-stage[inert] {
    visibility: hidden;
  }
  notice-list {
    position: absolute;
    inset: auto 12px 12px;
    z-index: 4;
    pointer-events: none;
  }
  .below {
    position: relative;
    z-index: 3;
    max-height: 70vh;
  }
  view-chip,
  sentence-composer {
    display: block;
    margin: 0 var(--mw-6);
  }
  view-chip + sentence-composer {
    margin-block-start: var(--mw-2);
  }
  :is(sentence-composer, map-key)[hidden] {
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
    view-chip {
      margin: 0 var(--mw-3) var(--mw-2);
    }
    sentence-composer {
      margin: 0;
    }
  }
`;
