import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../icons/mw-icon';
import { linking, ways } from '../messages/en';
import type { Polarity } from '../protocol';
import { sharedStyles } from '../style/shared';
import { signMark } from './sign';
import { tell } from './tell';

const WAYS: readonly Polarity[] = ['POSITIVE', 'NEGATIVE', 'UNCERTAIN'];

/** Asks what a link that was just drawn does. Reports `sign-try` while one looks, `sign-chosen`, `sign-close`. */
@customElement('sign-asker')
export class SignAsker extends LitElement {
  @property() cause = '';
  @property() effect = '';

  static override styles = [
    ...sharedStyles,
    css`
      .box {
        max-width: min(420px, calc(100vw - 24px));
        padding: var(--mw-3);
      }
      header {
        display: flex;
        align-items: flex-start;
        justify-content: space-between;
        gap: var(--mw-2);
        margin-block-end: var(--mw-2);
      }
      p {
        overflow-wrap: anywhere;
        text-wrap: balance;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--mw-2);
      }
      header .mw-button {
        margin: -8px -8px 0 0;
      }
    `,
  ];

  override render() {
    return html`<div
      class="mw-float box"
      role="group"
      aria-label=${linking.ask(this.cause, this.effect)}
      @keydown=${this.pressed}
    >
      <header>
        <p>${linking.ask(this.cause, this.effect)}</p>
        <button
          class="mw-button icon plain"
          type="button"
          aria-label=${linking.cancel}
          title=${linking.cancel}
          @click=${() => tell(this, 'sign-close')}
        >
          <mw-icon name="x"></mw-icon>
        </button>
      </header>
      <div class="ways">
        ${WAYS.map(
          (way) => html`<button
            class="mw-button large"
            type="button"
            @focus=${() => tell(this, 'sign-try', way)}
            @pointerenter=${() => tell(this, 'sign-try', way)}
            @click=${() => tell(this, 'sign-chosen', way)}
          >
            ${signMark(way)}${ways[way]}
          </button>`,
        )}
      </div>
    </div>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.ways button')?.focus();
  }

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    tell(this, 'sign-close');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-asker': SignAsker;
  }
}
