import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons';
import { say } from '../words';
import type { Ballot } from '../workshop';

/** Things to give dots to, one a thing. Reports the thing whose dot is given or taken back as `dot-turned`. */
@customElement('mw-dots')
export class MwDots extends LitElement {
  @property({ attribute: false }) things: Ballot['things'] = [];
  @property({ attribute: false }) given: readonly string[] = [];
  @property({ type: Number }) most = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const used = this.given.length;
    const left = Math.max(0, this.most - used);
    return html`<div class="tray" role="status">
        <span class="tray-dots" aria-hidden="true">
          ${Array.from({ length: this.most }, (_, at) => html`<i class="tray-dot ${at < used ? 'used' : ''}"></i>`)}
        </span>
        <b>${say('dots.left', { count: left })}</b>
      </div>
      <ul class="dotting" aria-label=${say('dots.things')}>
        ${repeat(
          this.things,
          ({ id }) => id,
          ({ id, label }) => this.thing(id, label),
        )}
      </ul>`;
  }

  private thing(id: string, label: string) {
    const on = this.given.includes(id);
    const turn = () => this.dispatchEvent(new CustomEvent('dot-turned', { detail: id, bubbles: true }));
    return html`<li>
      <button type="button" class="dot-row ${on ? 'on' : ''}" aria-pressed=${on} @click=${turn}>
        <span class="grow" dir="auto">${label}</span>
        <span class="dot">${on ? icon('check', 'heavy') : nothing}</span>
      </button>
    </li>`;
  }
}
