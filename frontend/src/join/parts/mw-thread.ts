import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { language, say } from '../words';
import { type Bead, threadOf } from './thread';

/**
 * The agenda as a small causal path: done is filled with a tick and a solid line behind it, now has the double ring
 * of the focal factor, to come is hollow and dotted.
 */
@customElement('mw-thread')
export class MwThread extends LitElement {
  @property({ type: Number }) steps = 0;
  /** From 1. */
  @property({ type: Number }) now = 1;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { steps, now } = this;
    if (steps < 1) return nothing;
    const { width, beads, ways } = threadOf(steps, now, language().direction === 'rtl');
    return html`<svg
      class="thread"
      width=${width}
      height="26"
      viewBox="0 0 ${width} 26"
      role="img"
      aria-label=${say('step.thread', { step: now, steps })}
    >
      ${ways.map(({ d, done }) => svg`<path class="way ${done ? 'done' : 'to-come'}" d=${d}></path>`)}
      ${beads.map((bead) => this.bead(bead))}
    </svg>`;
  }

  private bead({ x, y, state }: Bead) {
    if (state === 'now')
      return svg`<circle class="ring" cx=${x} cy=${y} r="8.25"></circle><circle class="core" cx=${x} cy=${y} r="4.75"></circle>`;
    if (state === 'to-come') return svg`<circle class="hollow" cx=${x} cy=${y} r="4.5"></circle>`;
    const tick = `M${x - 2.25} ${y}l1.6 1.8l3 -3.5`;
    return svg`<circle class="core" cx=${x} cy=${y} r="5"></circle><path class="tick" d=${tick}></path>`;
  }
}
