import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { merging } from '../messages/hands';
import type { Drawing } from '../protocol';
import { sharedStyles } from '../style/shared';
import { tell } from './tell';

/** Two factors that may be one; `into` is the one that the other was dropped on or chosen for. */
export interface Pair {
  readonly from: string;
  readonly into: string;
}

/** Asks whether two factors are one and which name stays. Reports `merge-agreed` (a `Pair`) and `merge-close`. */
@customElement('merge-asker')
export class MergeAsker extends LitElement {
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) pair: Pair = { from: '', into: '' };
  @state() private stays = '';

  static override styles = [
    ...sharedStyles,
    css`
      dialog {
        width: min(480px, calc(100vw - 24px));
        max-height: calc(100vh - 24px);
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
      h2 {
        margin-block-end: var(--mw-3);
        font-size: var(--mw-size-title);
      }
      fieldset {
        display: grid;
        gap: var(--mw-1);
        padding: 0;
        border: 0;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--mw-3);
        min-height: 44px;
        font-weight: var(--mw-weight-strong);
        overflow-wrap: anywhere;
      }
      input {
        flex: none;
        width: 20px;
        height: 20px;
        accent-color: var(--mw-accent);
      }
      p {
        margin-block: var(--mw-2);
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--mw-2);
        margin-block-start: var(--mw-4);
      }
    `,
  ];

  override render() {
    const { from, into } = this.pair;
    const other = this.staying === into ? from : into;
    return html`<dialog aria-labelledby="title" @close=${() => tell(this, 'merge-close')}>
      <h2 id="title">${merging.title}</h2>
      <fieldset>
        <legend>${merging.keep}</legend>
        ${this.choice(into)} ${this.choice(from)}
      </fieldset>
      <p role="status">${merging.kept(this.label(other))}</p>
      <p>${merging.goes(this.between())} ${merging.safe}</p>
      <footer>
        <button class="mw-button large" type="button" @click=${this.close}>${merging.cancel}</button>
        <button class="mw-button large primary" type="button" @click=${this.agree}>${merging.confirm}</button>
      </footer>
    </dialog>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  private choice(id: string): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="stays"
        .checked=${this.staying === id}
        @change=${() => {
          this.stays = id;
        }}
      />${this.label(id)}
    </label>`;
  }

  private get staying(): string {
    return this.stays === '' ? this.pair.into : this.stays;
  }

  private label(id: string): string {
    return this.drawing?.factors.find((factor) => factor.id === id)?.label ?? '';
  }

  private between(): number {
    const two = [this.pair.from, this.pair.into];
    return (this.drawing?.links ?? []).filter((l) => two.includes(l.cause) && two.includes(l.effect)).length;
  }

  private readonly close = () => this.renderRoot.querySelector('dialog')?.close();

  private readonly agree = () => {
    const { from, into } = this.pair;
    const agreed: Pair = this.staying === into ? { from, into } : { from: into, into: from };
    tell<Pair>(this, 'merge-agreed', agreed);
    this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'merge-asker': MergeAsker;
  }
}
