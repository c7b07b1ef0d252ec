import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../icons/mw-icon';
import { tell } from '../editor/tell';
import { table } from '../messages/table';
import type { Drawing, DrawnFactor, FactorKind } from '../protocol';
import { sharedStyles } from '../style/shared';
import { addTag, type BulkStep, changeKind, changeTheme, tagsOf, takeTagOff, themesOf } from './bulk';
import './cell-editor';
import type { Saved } from './cell-editor';
import type { Editing } from './column';
import { asOptions, KIND_OPTIONS } from './factor-columns';
import type { What } from './filter-bar';

type Asking = 'kind' | 'theme' | 'tag' | 'untag';
const words = table.bulk;

/**
 * What can be done with all picked rows at once. Reports `bulk-step` (a `BulkStep`), `bulk-show`, `bulk-remove` and
 * `bulk-clear`.
 */
@customElement('bulk-bar')
export class BulkBar extends LitElement {
  @property() what: What = 'factors';
  @property({ type: Number }) count = 0;
  @property({ attribute: false }) factors: readonly DrawnFactor[] = [];
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ type: Boolean }) readonly = false;
  @state() private asking: Asking | null = null;

  static override styles = [
    ...sharedStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--mw-2);
        padding: var(--mw-2) var(--mw-3);
      }
      b {
        padding-inline: var(--mw-2);
        font-weight: var(--mw-weight-strong);
        white-space: nowrap;
      }
      .asked {
        display: inline-flex;
        align-items: center;
        gap: var(--mw-2);
      }
      cell-editor {
        width: 220px;
      }
      @media (max-width: 620px) {
        .bar {
          flex-wrap: nowrap;
          justify-content: start;
          overflow-x: auto;
        }
        .mw-button {
          flex: none;
          min-height: 44px;
        }
      }
    `,
  ];

  override render() {
    return html`<div class="bar mw-float" role="toolbar" aria-label=${words.label}>
      <b role="status">${words.picked(this.count, this.what)}</b>
      ${this.what === 'factors' && !this.readonly ? this.changes() : nothing}
      <button
        type="button"
        class="mw-button ${this.what === 'links' || this.readonly ? 'primary' : ''}"
        @click=${() => tell(this, 'bulk-show')}
      >
        ${words.show}
      </button>
      ${
        this.readonly
          ? nothing
          : html`<button type="button" class="mw-button" @click=${() => tell(this, 'bulk-remove')}>${words.remove}</button>`
      }
      <button type="button" class="mw-button plain" @click=${() => tell(this, 'bulk-clear')}>${words.clear}</button>
    </div>`;
  }

  private changes(): TemplateResult {
    const tagged = this.factors.some(({ tags }) => tags.length > 0);
    return html`${this.change('kind', words.kind, true)} ${this.change('theme', words.theme)}
    ${this.change('tag', words.tag)} ${tagged ? this.change('untag', words.untag) : nothing}`;
  }

  /** A button, or the field that it asks for. */
  private change(asking: Asking, label: string, primary = false): TemplateResult {
    if (this.asking !== asking)
      return html`<button type="button" class="mw-button ${primary ? 'primary' : ''}" @click=${() => this.ask(asking)}>
        ${label}
      </button>`;
    return html`<span class="asked"
      ><cell-editor
        .editing=${this.editing(asking)}
        label=${label}
        hint=${asking === 'theme' ? words.newTheme : asking === 'tag' ? words.newTag : label}
        @cell-save=${({ detail }: CustomEvent<Saved>) => this.take(asking, detail)}
        @cell-back=${() => this.ask(null)}
      ></cell-editor
    ></span>`;
  }

  private ask(asking: Asking | null): void {
    this.asking = asking;
  }

  private editing(asking: Asking): Editing {
    const drawing = this.drawing ?? { title: '', focal: null, factors: [], links: [] };
    const choice = { text: '', free: false, most: 80 };
    if (asking === 'kind') return { ...choice, options: KIND_OPTIONS };
    if (asking === 'untag') return { ...choice, options: asOptions(tagsOf(this.factors)) };
    if (asking === 'tag')
      return { ...choice, free: true, most: 40, options: asOptions(tagsOf(drawing.factors)) };
    const none = { value: '', word: words.noTheme };
    return { ...choice, free: true, options: [none, ...asOptions(themesOf(drawing))] };
  }

  private take(asking: Asking, { value, onward }: Saved): void {
    this.asking = null;
    const typed = value.trim().replace(/\s+/g, ' ');
    if (onward === 'stay' && typed === '' && asking !== 'theme') return;
    const step = this.step(asking, typed);
    if (step && step.commands.length > 0) tell<BulkStep>(this, 'bulk-step', step);
  }

  private step(asking: Asking, word: string): BulkStep | null {
    const { factors } = this;
    if (asking === 'kind') return changeKind(factors, word as FactorKind);
    if (asking === 'theme') return changeTheme(factors, word === '' ? null : word);
    if (word === '') return null;
    return asking === 'tag' ? addTag(factors, word) : takeTagOff(factors, word);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bulk-bar': BulkBar;
  }
}
