import type { LitElement, ReactiveController } from 'lit';
import { fontHere, fontReady } from './measure';
import { watchTheme } from './theme';

/** What an element does when things around it change. */
export interface Noticing {
  /** Colours, font or motion setting changed. */
  looked(): void;
  resized(): void;
  /** The font is there: words are as wide now as they will be. */
  settled(): void;
}

/** Watches theme, font and size for as long as an element is on the page. */
export class Surroundings implements ReactiveController {
  readonly #host: LitElement;
  readonly #noticing: Noticing;
  readonly #size: ResizeObserver;
  #unwatch = () => {};

  constructor(host: LitElement, noticing: Noticing) {
    this.#host = host;
    this.#noticing = noticing;
    this.#size = new ResizeObserver(() => noticing.resized());
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchTheme(() => this.#noticing.looked());
    this.#size.observe(this.#host);
    const font = getComputedStyle(this.#host).getPropertyValue('--mw-font') || 'sans-serif';
    if (!fontHere(font)) void fontReady(font).then(() => this.#noticing.settled());
  }

  hostDisconnected(): void {
    this.#unwatch();
    this.#size.disconnect();
  }
}
