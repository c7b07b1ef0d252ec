import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Picked } from '../canvas/contract';
import type { Drawing } from '../protocol';
import { ROOMY } from './composing';
import { firstLook } from './first-look';

/** Room at the edge for labels that are written out larger than they stand. Pixels. */
const EDGE = 44;

/** What a look from near does with the screen. */
export interface NearEvents {
  drawing(): Drawing | null;
  fit(ids?: readonly string[], padding?: number): void;
  pick(picked: Picked): void;
}

/**
 * On a narrow screen one factor and its neighbours are in view and the rest is faded: it goes along with what is picked
 * and with the room that the panel leaves. On a wide one it does nothing.
 */
export class NearLook implements ReactiveController {
  private factor: string | null = null;
  /** The canvas has its new room in the next frame. */
  private readonly room = new ResizeObserver(() => requestAnimationFrame(() => this.frame()));

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly screen: NearEvents,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.room.observe(this.host);
  }

  hostDisconnected(): void {
    this.room.disconnect();
  }

  /** The map is there: begins with the factor that it is about, or the one with most links. */
  begin(drawing: Drawing): void {
    if (!this.narrow) return;
    const start = firstLook(drawing);
    if (start === undefined) this.screen.fit();
    else this.screen.pick({ factors: [start], links: [] });
  }

  /** Something else is picked, or nothing any more. */
  follow({ factors, links }: Picked): void {
    const [factor] = factors;
    const one = factors.length === 1 && links.length === 0;
    this.factor = this.narrow && one && factor !== undefined ? factor : null;
    this.frame();
  }

  /** Somebody speaks about a factor: looks at it without picking it, until something is picked. */
  around(factor: string): void {
    if (!this.narrow || factor === this.factor) return;
    this.factor = factor;
    this.host.requestUpdate();
    this.frame();
  }

  /** Shows the whole map. */
  whole(): void {
    this.factor = null;
    this.screen.fit();
    this.host.requestUpdate();
  }

  /** What stays in colour, unless a view of the person's own says so already. */
  look<L extends { keep: Picked | null }>(look: L): L {
    const drawing = this.screen.drawing();
    if (look.keep || this.factor === null || !drawing || !this.narrow) return look;
    return { ...look, keep: neighbours(drawing, this.factor) };
  }

  private get narrow(): boolean {
    return this.host.clientWidth < ROOMY;
  }

  private frame(): void {
    const drawing = this.screen.drawing();
    if (this.factor !== null && drawing && this.narrow)
      this.screen.fit(neighbours(drawing, this.factor).factors, EDGE);
  }
}

/** A factor, those it is linked with, and the links between it and them. */
export function neighbours({ links }: Drawing, factor: string): Picked {
  const touching = links.filter(({ cause, effect }) => cause === factor || effect === factor);
  const around = touching.map(({ cause, effect }) => (cause === factor ? effect : cause));
  return { factors: [...new Set([factor, ...around])], links: touching.map(({ id }) => id) };
}
