import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../icons';
import type { Visit } from '../visit';
import { say } from '../words';

/** The two ways out: never in a menu, never asked about. */
@customElement('mw-way-out')
export class MwWayOut extends LitElement {
  @property({ attribute: false }) visit!: Visit;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    return html`<div class="ways" role="group" aria-label=${say('way.both')}>
      <button type="button" class="way break" @click=${() => this.visit.rest()}>
        ${icon('cup')}${say('way.break')}
      </button>
      <button type="button" class="way leave" @click=${() => this.visit.leave()}>
        ${icon('door')}${say('way.leave')}
      </button>
    </div>`;
  }
}
