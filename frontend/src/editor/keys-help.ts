import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../icons/mw-icon';
import { keysHelp } from '../messages/keys';
import { sharedStyles } from '../style/shared';
import { singleKeys } from './shortcuts';

/** The keys of the map screen, over everything else. */
@customElement('keys-help')
export class KeysHelp extends LitElement {
  static override styles = [
    ...sharedStyles,
    css`
      dialog {
        width: min(1000px, calc(100vw - 32px));
        max-height: calc(100vh - 32px);
        padding: var(--mw-6);
        border: 1px solid var(--mw-rule);
        border-radius: var(--mw-radius-card);
        color: var(--mw-ink);
        background: var(--mw-surface);
        box-shadow: var(--mw-shadow);
      }
      dialog::backdrop {
        background: rgb(20 25 31 / 0.4);
      }
      header {
        display: flex;
        justify-content: space-between;
        margin-block-end: var(--mw-3);
      }
      h2 {
        font-size: var(--mw-size-title);
      }
      h3 {
        margin: 0 0 var(--mw-2);
        font-size: var(--mw-size-body);
      }
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(280px, 1fr));
        gap: var(--mw-6);
      }
      dl {
        display: grid;
        grid-template-columns: 8.5em 1fr;
        gap: 6px var(--mw-3);
        margin: 0;
      }
      dt {
        font-weight: var(--mw-weight-strong);
      }
      dd {
        margin: 0;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--mw-2);
        margin-block: var(--mw-6) var(--mw-1);
      }
      input {
        width: 20px;
        height: 20px;
        accent-color: var(--mw-accent);
      }
    `,
  ];

  override render() {
    return html`<dialog aria-labelledby="title">
      <header>
        <h2 id="title">${keysHelp.title}</h2>
        <button class="mw-button icon plain" type="button" aria-label=${keysHelp.close} @click=${this.close}>
          <mw-icon name="x"></mw-icon>
        </button>
      </header>
      <div class="groups">
        ${keysHelp.groups.map(
          ({ title, keys }) => html`<section>
            <h3>${title}</h3>
            <dl>${keys.map(([press, does]) => html`<dt>${press}</dt><dd>${does}</dd>`)}</dl>
          </section>`,
        )}
      </div>
      <label>
        <input type="checkbox" .checked=${singleKeys.on} @change=${this.switched} />${keysHelp.single}
      </label>
      <p class="mw-small">${keysHelp.singleHint}</p>
    </dialog>`;
  }

  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  private readonly close = () => this.renderRoot.querySelector('dialog')?.close();

  private readonly switched = (event: Event) => {
    singleKeys.on = (event.target as HTMLInputElement).checked;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'keys-help': KeysHelp;
  }
}
