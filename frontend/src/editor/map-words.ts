import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../icons/mw-icon';
import { words } from '../messages/hands';
import type { Drawing } from '../protocol';
import { sharedStyles } from '../style/shared';
import { tell } from './tell';
import { type Told, toldMap } from './told-map';

/**
 * The map as plain text with headings, for those who cannot or would rather not look at a drawing. Its button shows
 * when the keyboard reaches it. Reports `found` with the id of a factor to go to.
 */
@customElement('map-words')
export class MapWords extends LitElement {
  @property({ attribute: false }) drawing: Drawing | null = null;
  @state() private open = false;

  static override styles = [
    ...sharedStyles,
    css`
      .mw-button:not(:focus-visible):not(.icon):not(.to) {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        min-height: 0;
        padding: 0;
        clip-path: inset(50%);
      }
      dialog {
        width: min(760px, calc(100vw - 24px));
        max-height: calc(100vh - 24px);
        padding: var(--mw-6);
        border: 1px solid var(--mw-rule);
        border-radius: var(--mw-radius-card);
        color: var(--mw-ink);
        background: var(--mw-surface);
        box-shadow: var(--mw-shadow);
      }
      header {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: var(--mw-3);
      }
      h2 {
        font-size: var(--mw-size-title);
        overflow-wrap: anywhere;
      }
      h3 {
        margin-block-start: var(--mw-6);
        font-size: var(--mw-size-lead);
        overflow-wrap: anywhere;
      }
      li {
        margin-block: var(--mw-1);
        overflow-wrap: anywhere;
      }
      .to {
        max-width: 100%;
        min-height: 44px;
        padding-block: var(--mw-1);
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    const { drawing } = this;
    if (!drawing || drawing.factors.length === 0) return nothing;
    return html`<button class="mw-button" type="button" @click=${this.show}>${words.open}</button>
      <dialog aria-labelledby="title" @close=${this.closed}>
        <header>
          <h2 id="title">${words.title(drawing.title)}</h2>
          <button class="mw-button icon plain" type="button" aria-label=${words.close} @click=${this.close}>
            <mw-icon name="x"></mw-icon>
          </button>
        </header>
        ${
          this.open
            ? repeat(
                toldMap(drawing),
                ({ id }) => id,
                (told) => this.told(told),
              )
            : nothing
        }
      </dialog>`;
  }

  private told({ id, label, about, sentences }: Told): TemplateResult {
    return html`<section>
      <h3>${label}</h3>
      <p class="mw-small">${about}</p>
      ${sentences.length === 0 ? html`<p>${words.none}</p>` : html`<ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul>`}
      <button class="mw-button to" type="button" @click=${() => this.goTo(id)}>${words.show(label)}</button>
    </section>`;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  private readonly show = () => {
    this.open = true;
    this.dialog?.showModal();
  };

  private readonly close = () => this.dialog?.close();

  private readonly closed = () => {
    this.open = false;
  };

  private goTo(id: string): void {
    this.close();
    tell(this, 'found', id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-words': MapWords;
  }
}
