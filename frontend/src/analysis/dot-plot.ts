import { css, nothing, svg } from 'lit';
import { ChartElement } from './chart';
import type { PlotName } from './plot-names';
import type { Dot } from './plot-scale';

/** How words, circles and the lines around a plot look. */
export const plotStyles = css`
  :host {
    display: block;
  }
  svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  text {
    font: var(--mw-weight-strong) 13px var(--mw-font);
    fill: var(--mw-ink);
    paint-order: stroke;
    stroke: var(--mw-surface);
    stroke-width: 3px;
  }
  p {
    margin: 0;
    font-size: var(--mw-size-caption);
    color: var(--mw-ink-2);
  }
  .across {
    text-align: end;
  }
  .leader {
    fill: none;
    stroke: var(--mw-ink-2);
    stroke-width: 1.2;
    pointer-events: none;
  }
  circle {
    stroke-width: 1.8;
    cursor: pointer;
  }
  circle:focus-visible {
    outline: 3px solid var(--mw-focus);
    outline-offset: 2px;
  }
  .picked {
    stroke-width: 4;
  }
`;

/** A chart of circles, one a factor; picking one fires `plot-pick` {id}. */
export abstract class DotPlot extends ChartElement {
  /** Picks the factor of a circle by key, as a button would be pressed. */
  protected key(event: KeyboardEvent, dot: Dot) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.pick(dot);
    }
  }

  /** A name, with the line that leads to it. */
  protected name({ text, x, y, left, leader }: PlotName) {
    return svg`${
      leader
        ? svg`<path class="leader" d="M${leader.x1} ${leader.y1}L${leader.x2} ${leader.y2}"></path>`
        : nothing
    }<text x=${x} y=${y + 4} text-anchor=${left ? 'end' : 'start'} aria-hidden="true">${text}</text>`;
  }

  protected pick(dot: Dot) {
    this.dispatchEvent(
      new CustomEvent('plot-pick', { detail: { id: dot.id }, bubbles: true, composed: true }),
    );
  }
}
