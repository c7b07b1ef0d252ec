import { css } from 'lit';

export const mapTableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--mw-3);
    overflow: hidden;
    padding: var(--mw-3) var(--mw-6);
    background: var(--mw-paper);
  }
  grid-table {
    flex: 0 1 auto;
    min-height: 96px;
  }
  .nothing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--mw-3);
    padding: var(--mw-2);
  }
  .foot {
    display: grid;
    flex: none;
    justify-items: center;
    gap: var(--mw-2);
    margin-block-start: auto;
  }
  .foot p:empty {
    display: none;
  }
  @media (max-width: 620px) {
    :host {
      gap: var(--mw-2);
      padding: var(--mw-2);
    }
    bulk-bar {
      max-width: 100%;
    }
  }
`;
