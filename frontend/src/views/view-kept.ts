import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tell } from '../editor/tell';
import '../icons/mw-icon';
import { kept as words } from '../messages/views';
import { sharedStyles } from '../style/shared';
import type { KeptState } from './kept-views';
import type { KeptView } from './shelf';
import type { ViewAct } from './view-act';
import { viewSectionStyles } from './view-panel.styles';

/** The longest name that a view is kept under. Characters. */
const LONGEST = 60;

/** Views that this person keeps under a name: look, rename, remove, keep another. Reports `view-act`. */
@customElement('view-kept')
export class ViewKept extends LitElement {
  @property({ attribute: false }) kept: KeptState = { all: null, trouble: '' };
  /** Whether there is a view now that can be kept. */
  @property({ type: Boolean }) viewing = false;
  @state() private renaming = '';

  static override styles = [
    ...sharedStyles,
    viewSectionStyles,
    css`
      .one,
      form {
        display: flex;
        align-items: center;
        gap: var(--mw-1);
        min-width: 0;
      }
      .one .name {
        flex: 1;
        justify-content: flex-start;
        min-width: 0;
        white-space: normal;
        text-align: start;
        overflow-wrap: anywhere;
      }
      form {
        gap: var(--mw-2);
      }
      .trouble {
        padding: var(--mw-2) var(--mw-3);
      }
    `,
  ];

  override render() {
    const { all, trouble } = this.kept;
    return html`<section aria-label=${words.title}>
      <h3>${words.title}</h3>
      <p class="mw-small">${words.yours}</p>
      <div aria-live="polite">${trouble ? html`<p class="mw-note warn trouble">${trouble}</p>` : nothing}</div>
      ${all ? this.list(all) : trouble ? nothing : html`<p class="mw-small">${words.reading}</p>`}
      ${this.viewing ? this.form('', words.keep, (name) => this.tell({ act: 'keep', name })) : nothing}
    </section>`;
  }

  private list(all: readonly KeptView[]): TemplateResult {
    if (all.length === 0) return html`<p class="mw-small">${words.none}</p>`;
    return html`<ul class="list">
      ${all.map((one) => html`<li>${this.renaming === one.id ? this.rename(one) : this.one(one)}</li>`)}
    </ul>`;
  }

  private one({ id, name }: KeptView): TemplateResult {
    return html`<div class="one">
      <button class="mw-button plain name" type="button" @click=${() => this.tell({ act: 'apply', id })}>
        <mw-icon name="bookmark"></mw-icon>${name}
      </button>
      ${this.icon('pencil', words.rename(name), () => {
        this.renaming = id;
      })}
      ${this.icon('trash-2', words.remove(name), () => this.tell({ act: 'forget', id }))}
    </div>`;
  }

  private rename({ id, name }: KeptView): TemplateResult {
    return this.form(name, words.save, (changed) => {
      this.renaming = '';
      this.tell({ act: 'rename', id, name: changed });
    });
  }

  private form(name: string, act: string, done: (name: string) => void): TemplateResult {
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements[0] as HTMLInputElement;
        if (field.value.trim() !== '') done(field.value.trim());
        field.value = '';
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || this.renaming === '') return;
        event.preventDefault();
        event.stopPropagation();
        this.renaming = '';
      }}
    >
      <input
        class="mw-field"
        aria-label=${words.name}
        placeholder=${words.name}
        maxlength=${LONGEST}
        .value=${name}
        required
        ?autofocus=${name !== ''}
      />
      <button class="mw-button" type="submit">${act}</button>
    </form>`;
  }

  private icon(icon: string, label: string, press: () => void): TemplateResult {
    return html`<button class="mw-button icon plain" type="button" aria-label=${label} title=${label} @click=${press}>
      <mw-icon name=${icon}></mw-icon>
    </button>`;
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('renaming') && this.renaming !== '')
      this.renderRoot.querySelector<HTMLInputElement>('li form input')?.select();
  }

  private tell(act: ViewAct): void {
    tell<ViewAct>(this, 'view-act', act);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'view-kept': ViewKept;
  }
}
