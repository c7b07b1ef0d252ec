import { LitElement } from 'lit';
import { query, state } from 'lit/decorators.js';
import { type Chart, saveChart } from './save-chart';

/** A picture of figures that follows the width of its room and can be taken along. */
export abstract class ChartElement extends LitElement {
  /** Pixels; the room may be narrower than the least, the picture is not. */
  @state() protected width: number;
  @query('svg') private drawn?: SVGSVGElement;

  private readonly watcher: ResizeObserver;

  protected constructor(least: number, begun: number) {
    super();
    this.width = begun;
    this.watcher = new ResizeObserver((entries) => {
      this.width = Math.max(least, entries[0]?.contentRect.width ?? this.width);
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  override disconnectedCallback() {
    this.watcher.disconnect();
    super.disconnectedCallback();
  }

  /** Saves the picture as `svg` or `png`. */
  save(kind: string, name: string) {
    if (this.drawn) void saveChart({ svg: this.drawn, ...this.told() }, kind, name);
  }

  /** What the saved picture is called, and the words around it. */
  protected abstract told(): Omit<Chart, 'svg'>;
}
