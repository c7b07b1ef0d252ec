import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../parts/mw-way-out';
import type { Visit } from '../visit';

export type Part = TemplateResult | typeof nothing;

/** A page of the phone: one column, what to do at its foot, and the ways out as its last row. */
export abstract class JoinView extends LitElement {
  @property({ attribute: false }) visit!: Visit;
  private forget: (() => void) | null = null;

  /** Styled by the page's one sheet: older browsers know no sheets of elements. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.forget = this.visit.changes.add(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.forget?.();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`<main class="main">
        ${this.visit.stay ? html`<mw-outbox .visit=${this.visit} .brief=${this.brief}></mw-outbox>` : nothing}${this.body()}
      </main>
      <footer class="foot">
        ${this.foot()}${this.hasWaysOut ? html`<mw-way-out .visit=${this.visit}></mw-way-out>` : nothing}
      </footer>`;
  }

  protected abstract body(): Part;

  /** What can be done next: one filled button at most. */
  protected foot(): Part {
    return nothing;
  }

  /** Once she has a code that fits, the ways out are on every page. */
  protected get hasWaysOut(): boolean {
    return true;
  }

  /** The page itself says what waits for a signal. */
  protected get brief(): boolean {
    return false;
  }

  /** Goes to what is missing. */
  protected point(selector: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }
}
