import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A yes or no that this browser remembers, shown alike by every element that watches it. */
export class KeptChoice {
  readonly #key: string;
  readonly #usual: boolean;
  readonly #watching = new Set<ReactiveControllerHost>();
  #on: boolean | undefined;

  /** @param usual what holds until the person has chosen */
  constructor(key: string, usual: boolean) {
    this.#key = `mapwright.${key}`;
    this.#usual = usual;
  }

  get on(): boolean {
    this.#on ??= this.#kept() ?? this.#usual;
    return this.#on;
  }

  toggle(): void {
    const on = !this.on;
    this.#on = on;
    try {
      globalThis.localStorage?.setItem(this.#key, String(on));
    } catch {
      // a browser that keeps nothing still shows the choice for now
    }
    for (const host of this.#watching) host.requestUpdate();
  }

  /** Draws a host anew whenever the choice changes, as long as it is on the page. */
  watch(host: ReactiveControllerHost): void {
    const controller: ReactiveController = {
      hostConnected: () => this.#watching.add(host),
      hostDisconnected: () => this.#watching.delete(host),
    };
    host.addController(controller);
  }

  #kept(): boolean | undefined {
    try {
      const text = globalThis.localStorage?.getItem(this.#key);
      return text === null || text === undefined ? undefined : text === 'true';
    } catch {
      return undefined;
    }
  }
}
