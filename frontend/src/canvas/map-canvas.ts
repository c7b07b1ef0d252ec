import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Drawing, Position } from '../protocol';
import type { GhostLink, Inset, Person, Picked } from './contract';

/** The map as a drawing one can move in, pick from and edit. */
@customElement('map-canvas')
export class MapCanvas extends LitElement {
  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) selection: Picked = { factors: [], links: [] };
  /** Everything else is drawn as paper outline. */
  @property({ attribute: false }) keep: Picked | null = null;
  /** Steps away, shown as a small number at the label. */
  @property({ attribute: false }) steps: Record<string, number> | null = null;
  @property({ attribute: false }) halo: string[] = [];
  @property({ attribute: false }) ghost: GhostLink | null = null;
  @property({ attribute: false }) people: Person[] = [];
  @property({ attribute: false }) inset: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) thumb = false;

  /** Shows these factors, or the whole map, as large as fits. */
  fit(_ids?: readonly string[], _padding?: number): void {}
  /** Lays the map out anew; ends with one `factors-moved` whose `tidy` is true. */
  async tidy(): Promise<void> {}
  toSvg(): string {
    return '';
  }
  async toPng(_scale: number): Promise<Blob> {
    return new Blob();
  }
  /** Opens the label of a factor for typing. */
  editLabel(_id: string): void {}
  /** Opens an empty label for a new factor in the middle of what is in view. */
  startFactor(): void {}
  /** World position in the middle of what is in view. */
  centreOf(): Position {
    return { x: 0, y: 0 };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-canvas': MapCanvas;
  }
}
