import { css } from 'lit';

/** Words go first when room is short, then what keys and menus also do. */
export const toolBandStyles = css`
  :host {
    display: block;
    position: relative;
    z-index: 5;
    container: band / inline-size;
    border-block-end: 1px solid var(--mw-rule);
    background: var(--mw-surface);
  }
  .band {
    display: flex;
    align-items: center;
    gap: var(--mw-2);
    height: var(--mw-bar);
    padding: 0 var(--mw-4);
  }
  hr {
    width: 1px;
    height: 26px;
    margin: 0 var(--mw-1);
    border: 0;
    background: var(--mw-rule);
  }
  .grow {
    flex: 1;
  }
  .mw-tool[aria-disabled='true'] {
    cursor: default;
  }
  .mw-tool[aria-disabled='true'],
  .mw-tool[aria-disabled='true'] mw-icon {
    color: var(--mw-control);
  }
  .mw-tool[aria-disabled='true']:hover {
    background: transparent;
  }
  @container band (max-width: 1080px) {
    .band {
      gap: var(--mw-1);
      padding: 0 var(--mw-3);
    }
    hr {
      display: none;
    }
    .t-tidy {
      --tidy-words: none;
    }
    .t-several span,
    .t-find span,
    .t-fit span {
      display: none;
    }
  }
  @container band (max-width: 1010px) {
    .t-link span,
    .t-say span {
      display: none;
    }
  }
  @container band (max-width: 960px) {
    .t-add span {
      display: none;
    }
  }
  @container band (max-width: 760px) {
    .mw-tool span {
      display: none;
    }
  }
  @container band (max-width: 690px) {
    .last,
    .t-redo,
    .t-fit {
      display: none;
    }
  }
  @container band (max-width: 520px) {
    .band {
      gap: 0;
      padding: 0 2px;
    }
    .mw-tool {
      justify-content: center;
      min-width: 44px;
      min-height: 44px;
      padding: 0;
    }
    .last,
    .t-link,
    .t-redo,
    .t-fit,
    .t-tidy {
      display: none;
    }
    view-panel {
      --view-words: none;
    }
  }
  @container band (max-width: 376px) {
    .mw-tool {
      min-width: 34px;
      padding: 0;
    }
  }
`;
