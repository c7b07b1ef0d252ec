import { css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DotPlot, plotStyles } from './dot-plot';
import { type Dot, named, type PlacedDot, place } from './plot-scale';

const HEIGHT = 240;
const NAMES = 6;

/**
 * A lens across, "we can change this" upwards: further right and higher is worth talking about. Bigger circles matter
 * more to the group. Picking a circle fires `plot-pick` {id}.
 */
@customElement('leverage-plot')
export class LeveragePlot extends DotPlot {
  @property({ attribute: false }) dots: Dot[] = [];
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
    .picked {
      stroke: var(--mw-accent);
    }
  `,
  ];

  protected override told() {
    return { title: `${this.across}, ${this.up}`, above: this.up, below: this.across };
  }

  override render() {
    const dots = place(this.dots, { width: this.width, height: HEIGHT });
    return html`<p>${this.up}</p>
      <svg viewBox="0 0 ${this.width} ${HEIGHT}" role="group" aria-label=${`${this.across}, ${this.up}`}>
        <rect class="corner" x=${this.width * 0.55} y="0" width=${this.width * 0.45} height=${HEIGHT / 2} rx="8"></rect>
        <path class="axis" d="M0.5 0V${HEIGHT - 0.5}H${this.width}" fill="none"></path>
        ${dots.map((dot) => this.circle(dot))} ${named(dots, this.picked, NAMES).map((dot) => this.name(dot))}
      </svg>
      <p>${this.across}</p>`;
  }

  private circle(dot: PlacedDot) {
    const kind = dot.kind.toLowerCase();
    return svg`<circle cx=${dot.cx} cy=${dot.cy} r=${dot.r} tabindex="0" role="button" aria-label=${dot.label}
      class=${dot.id === this.picked ? 'picked' : ''}
      style="fill: var(--mw-${kind}-fill); stroke: var(--mw-${kind}-edge)"
      @click=${() => this.pick(dot)}
      @keydown=${(event: KeyboardEvent) => this.key(event, dot)}><title>${dot.label}</title></circle>`;
  }

  private name(dot: PlacedDot) {
    const left = dot.cx > this.width * 0.55;
    const short = dot.label.length > 26 ? `${dot.label.slice(0, 25)}…` : dot.label;
    return svg`<text x=${dot.cx + (left ? -1 : 1) * (dot.r + 5)} y=${dot.cy + 4} text-anchor=${left ? 'end' : 'start'} aria-hidden="true">${short}</text>`;
  }
}
