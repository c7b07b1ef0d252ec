import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../icons/mw-icon';
import { tools } from '../messages/en';
import { sharedStyles } from '../style/shared';
import { tell } from './tell';
import { tidyMenuStyles } from './tidy-menu.styles';
import type { Tool } from './tools';

/** The two ways to tidy up. Reports `tool` with the one that is chosen. */
@customElement('tidy-menu')
export class TidyMenu extends LitElement {
  /** There is nothing to tidy up. */
  @property({ type: Boolean }) off = false;
  @state() private open = false;

  static override styles = [...sharedStyles, tidyMenuStyles];

  constructor() {
    super();
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.renderRoot.contains(relatedTarget)) this.open = false;
    });
    this.addEventListener('keydown', (event) => this.pressed(event));
  }

  override render() {
    return html`<button
        class="mw-tool"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${tools.tidy}
        aria-disabled=${this.off ? 'true' : nothing}
        title=${tools.tidy}
        @click=${() => this.off || this.toggle()}
      >
        <mw-icon name="sparkles"></mw-icon><span class="keep">${tools.tidy}</span
        ><mw-icon class="down" name="chevron-down"></mw-icon>
      </button>
      ${this.open ? this.menu() : nothing}`;
  }

  private menu(): TemplateResult {
    return html`<div class="menu mw-float" role="menu" aria-label=${tools.tidy}>
      ${this.entry('tidy', 'sparkles', tools.spread, tools.spreadMore)}
      ${this.entry('flow', 'arrow-right', tools.flow, tools.flowMore)}
    </div>`;
  }

  private entry(tool: Tool, icon: string, words: string, more: string): TemplateResult {
    return html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.choose(tool)}>
      <mw-icon name=${icon}></mw-icon><span>${words}<small>${more}</small></span>
    </button>`;
  }

  private async toggle(): Promise<void> {
    this.open = !this.open;
    await this.updateComplete;
    this.entries[0]?.focus();
  }

  private choose(tool: Tool): void {
    this.close();
    tell(this, 'tool', tool);
  }

  private close(): void {
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.mw-tool')?.focus();
  }

  private get entries(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private pressed(event: KeyboardEvent): void {
    if (!this.open) return;
    const { entries } = this;
    const at = entries.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    if (event.key === 'Escape') this.close();
    else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries.at(at - 1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tidy-menu': TidyMenu;
  }
}
