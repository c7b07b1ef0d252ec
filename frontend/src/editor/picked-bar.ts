import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Picked } from '../canvas/contract';
import '../icons/mw-icon';
import { menu, severalPicked } from '../messages/hands';
import { sharedStyles } from '../style/shared';
import type { Entries, MenuWish } from './menu-entries';
import { kindPage, themePage } from './menu-entries';
import type { Drawing } from '../protocol';
import { tell } from './tell';

/** Opens rows of the menu under a button of the bar. */
export interface BarMenu {
  readonly title: string;
  readonly entries: Entries;
  readonly under: HTMLElement;
}

/** What several picked things have in common to do. Reports `menu-wish`, `bar-menu` and `let-go`. */
@customElement('picked-bar')
export class PickedBar extends LitElement {
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) picked: Picked = { factors: [], links: [] };
  @property({ type: Boolean }) edits = false;
  /** Each tap picks one more. */
  @property({ type: Boolean }) several = false;

  static override styles = [
    ...sharedStyles,
    css`
      :host {
        display: block;
        max-width: calc(100% - 16px);
        container: bar / inline-size;
        width: 860px;
      }
      .bar {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 2px;
        width: fit-content;
        margin: 0 auto;
        padding: 3px 3px 3px var(--mw-4);
        pointer-events: auto;
      }
      p {
        margin-inline-end: var(--mw-2);
        font-weight: var(--mw-weight-strong);
      }
      .mw-tool:focus-visible {
        outline-offset: -3px;
      }
      @media (pointer: coarse) {
        .mw-tool {
          min-width: 44px;
          min-height: 44px;
          justify-content: center;
        }
      }
      @container bar (max-width: 560px) {
        .bar {
          padding-inline-start: var(--mw-3);
        }
        .mw-tool {
          padding: 0 6px;
        }
        mw-icon[name='chevron-down'] {
          display: none;
        }
        p {
          flex: 1 0 100%;
          padding-block-start: 6px;
        }
        .mw-tool:not(.word) span {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { factors, links } = this.picked;
    const any = factors.length + links.length > 0;
    return html`<div class="bar mw-float" role="toolbar" aria-label=${severalPicked.bar}>
      <p role="status">${any ? severalPicked.count(factors.length, links.length) : severalPicked.none}</p>
      ${this.edits && factors.length > 0 ? this.changing() : nothing}
      ${factors.length > 0 ? this.tool('copy', 'copy', menu.copy) : nothing}
      ${this.edits && any ? this.tool('remove', 'trash-2', menu.removeFactor) : nothing}
      ${
        this.several
          ? html`<button class="mw-tool word" type="button" @click=${() => tell(this, 'let-go')}><span class="keep">${severalPicked.done}</span></button>`
          : html`<button class="mw-tool" type="button" aria-label=${severalPicked.letGo} title=${severalPicked.letGo} @click=${() => tell(this, 'let-go')}><mw-icon name="x"></mw-icon></button>`
      }
    </div>`;
  }

  private changing(): TemplateResult {
    const drawing = this.drawing;
    const two = this.picked.factors.length === 2;
    return html`${this.opening('tag', menu.kind, () => kindPage().page ?? [])}
      ${drawing ? this.opening('layers', menu.theme, () => themePage(drawing).page ?? []) : nothing}
      ${two ? this.tool('merge', 'git-merge', menu.mergeTwo) : nothing}`;
  }

  private tool(wish: 'copy' | 'remove' | 'merge', icon: string, words: string): TemplateResult {
    return html`<button
      class="mw-tool"
      type="button"
      title=${words}
      @click=${() => tell<MenuWish>(this, 'menu-wish', { do: wish })}
    >
      <mw-icon name=${icon}></mw-icon><span class="keep">${words}</span>
    </button>`;
  }

  private opening(icon: string, title: string, rows: () => Entries[number]): TemplateResult {
    return html`<button
      class="mw-tool"
      type="button"
      title=${title}
      aria-haspopup="menu"
      @click=${(event: Event) =>
        tell<BarMenu>(this, 'bar-menu', {
          title,
          entries: [rows()],
          under: event.currentTarget as HTMLElement,
        })}
    >
      <mw-icon name=${icon}></mw-icon><span class="keep">${title}</span><mw-icon name="chevron-down"></mw-icon>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'picked-bar': PickedBar;
  }
}
