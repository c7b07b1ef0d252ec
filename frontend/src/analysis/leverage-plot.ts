import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DotPlot, plotStyles } from './dot-plot';
import { plotNames } from './plot-names';
import { type Dot, type PlacedDot, place, RING } from './plot-scale';

const HEIGHT = 320;
const NAMES = 12;
const PICKED_RING = 8;

/**
 * A lens across, what the group said upwards, at first "we can change this": further right and higher is worth talking
 * about. Bigger circles matter more to the group, paler ones stand less firmly, those in a dashed ring are easily upset.
 * Picking a circle fires `plot-pick` {id}.
 */
@customElement('leverage-plot')
export class LeveragePlot extends DotPlot {
  @property({ attribute: false }) dots: Dot[] = [];
  /** What the marks mean, a sentence each. */
  @property({ attribute: false }) notes: string[] = [];
  @property() picked = '';
  @property() across = '';
  @property() up = '';

  constructor() {
    super(200, 330);
  }

  static override styles = [
    plotStyles,
    css`
    :host {
      margin-block: var(--mw-3);
    }
    .axis {
      stroke: var(--mw-control);
    }
    .corner {
      fill: var(--mw-accent-soft);
    }
    .dot {
      stroke-width: 1.5;
    }
    .mostly_holds {
      fill-opacity: 0.7;
    }
    .may_hold {
      fill-opacity: 0.4;
    }
    .unsure {
      fill-opacity: 0.12;
    }
    .ring {
      fill: none;
      stroke: var(--mw-ink);
      stroke-width: 1.6;
      stroke-dasharray: 3.5 2.5;
      pointer-events: none;
    }
    .chosen {
      fill: none;
      stroke: var(--mw-accent);
      stroke-width: 3;
      pointer-events: none;
    }
    .notes {
      margin-block-start: var(--mw-2);
      text-align: start;
    }
  `,
  ];

  protected override told() {
    return { title: `${this.across}, ${this.up}`, above: this.up, below: this.across, notes: this.notes };
  }

  override render() {
    const room = { width: this.width, height: HEIGHT };
    const dots = place(this.dots, room);
    return html`<p>${this.up}</p>
      <svg viewBox="0 0 ${this.width} ${HEIGHT}" role="group" aria-label=${`${this.across}, ${this.up}`}>
        <rect class="corner" x=${this.width * 0.55} y="0" width=${this.width * 0.45} height=${HEIGHT / 2} rx="8"></rect>
        <path class="axis" d="M0.5 0V${HEIGHT - 0.5}H${this.width}" fill="none"></path>
        ${dots.map((dot) => this.circle(dot))}
        ${plotNames(dots, room, this.picked, NAMES).map((name) => this.name(name))}
      </svg>
      <p class="across">${this.across}</p>
      ${this.notes.length > 0 ? html`<p class="notes">${this.notes.join(' ')}</p>` : nothing}`;
  }

  private circle(dot: PlacedDot) {
    const edge = `var(--mw-${dot.kind.toLowerCase()}-edge)`;
    const { cx, cy, r } = dot;
    return svg`${dot.id === this.picked ? svg`<circle class="chosen" cx=${cx} cy=${cy} r=${r + PICKED_RING}></circle>` : nothing}
      ${dot.fragile ? svg`<circle class="ring" cx=${cx} cy=${cy} r=${r + RING}></circle>` : nothing}
      <circle cx=${cx} cy=${cy} r=${r} tabindex="0" role="button" aria-label=${dot.told ?? dot.label}
        aria-pressed=${dot.id === this.picked} class=${`dot ${dot.standing?.toLowerCase() ?? ''}`}
        style="fill: ${edge}; stroke: ${edge}"
        @click=${() => this.pick(dot)}
        @keydown=${(event: KeyboardEvent) => this.key(event, dot)}><title>${dot.told ?? dot.label}</title></circle>`;
  }
}
