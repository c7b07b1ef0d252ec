import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../icons/mw-icon';
import { view } from '../messages/en';
import { sharedStyles } from '../style/shared';
import type { Lens } from './lens';
import { tell } from './tell';
import { viewMenuStyles } from './view-menu.styles';

type Look = Pick<Lens, 'way' | 'steps'>;
const FURTHER = ['upstream', 'downstream'] as const;

/** Chooses how one looks at the map. Reports `look` with a way and steps, or null for the whole map. */
@customElement('view-menu')
export class ViewMenu extends LitElement {
  /** What the button says. */
  @property() words = view.whole;
  @property({ attribute: false }) look: Look | null = null;
  /** Whether something is picked that one can look from. */
  @property({ type: Boolean }) picked = false;
  @property({ type: Boolean }) viewing = false;
  @state() private open = false;

  static override styles = [...sharedStyles, viewMenuStyles];

  override render() {
    return html`<button
        class="mw-tool ${this.viewing ? 'on' : ''}"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        title=${this.words}
        @click=${() => this.toggle()}
      >
        <mw-icon name="eye"></mw-icon><span class="keep">${this.words}</span
        ><mw-icon class="down" name="chevron-down"></mw-icon>
      </button>
      ${this.open ? this.menu() : nothing}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.left);
    this.addEventListener('keydown', this.pressed);
  }

  private menu(): TemplateResult {
    return html`<div class="menu mw-float" role="menu" aria-label=${view.whole}>
      ${this.entry(view.whole, null)}
      ${
        this.picked
          ? html`${this.entry(view.around, { way: 'around', steps: 1 })}
            ${FURTHER.map((way) => [1, 2, 3].map((steps) => this.entry(view.steps(way, steps), { way, steps })))}`
          : html`<p class="mw-small">${view.pickFirst}</p>`
      }
      <p class="mw-small">${view.yours}</p>
    </div>`;
  }

  private entry(words: string, look: Look | null): TemplateResult {
    const chosen = look?.way === this.look?.way && look?.steps === this.look?.steps;
    return html`<button
      type="button"
      role="menuitemradio"
      aria-checked=${chosen}
      tabindex="-1"
      @click=${() => this.choose(look)}
    >
      <mw-icon name=${chosen ? 'check' : ''}></mw-icon>${words}
    </button>`;
  }

  private get entries(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitemradio"]')];
  }

  private async toggle(): Promise<void> {
    this.open = !this.open;
    await this.updateComplete;
    if (this.open) this.entries[0]?.focus();
  }

  private choose(look: Look | null): void {
    this.close();
    tell(this, 'look', look);
  }

  private close(): void {
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.mw-tool')?.focus();
  }

  private readonly left = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node) || !this.renderRoot.contains(event.relatedTarget)) {
      if (event.relatedTarget !== this) this.open = false;
    }
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (!this.open) return;
    const { entries } = this;
    const at = entries.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    if (event.key === 'Escape') this.close();
    else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries[(at - 1 + entries.length) % entries.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'view-menu': ViewMenu;
  }
}
