import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../icons/mw-icon';
import { stage } from '../messages/en';
import { sharedStyles } from '../style/shared';
import type { Notice } from './notices';
import { tell } from './tell';

/** Sentences over the map, with what can be done about them. Reports `notice-close` with an id. */
@customElement('notice-list')
export class NoticeList extends LitElement {
  @property({ attribute: false }) notices: readonly Notice[] = [];

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: block;
      }
      .all {
        display: grid;
        justify-items: center;
        gap: var(--mw-2);
      }
      .one {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--mw-2) var(--mw-3);
        max-width: min(860px, 100%);
        padding: 8px 8px 8px var(--mw-4);
        pointer-events: auto;
      }
      p {
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--mw-2);
      }
      @media (max-width: 720px) {
        .actions {
          grid-row: 2;
        }
      }
    `,
  ];

  override render() {
    return html`<div class="all" aria-live="polite">
      ${repeat(
        this.notices,
        (notice) => notice.id,
        (notice) => this.notice(notice),
      )}
    </div>`;
  }

  private notice({ id, words, actions }: Notice): TemplateResult {
    return html`<div class="one mw-float">
      <p>${words}</p>
      <div class="actions">
        ${actions.map((action) => html`<button class="mw-button" type="button" @click=${action.run}>${action.words}</button>`)}
      </div>
      <button
        class="mw-button icon plain"
        type="button"
        aria-label=${stage.dismiss}
        @click=${() => tell(this, 'notice-close', id)}
      >
        <mw-icon name="x"></mw-icon>
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-list': NoticeList;
  }
}
