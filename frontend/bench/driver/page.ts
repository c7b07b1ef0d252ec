import type { Pipe } from './pipe.ts';

/** What the page answered: a value, or what went wrong there. */
interface Evaluated<R> {
  result: { value: R };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

const EVERY_MS = 50;

/** One page in a window of its own. */
export class Page {
  readonly #pipe: Pipe;
  readonly #session: string;

  constructor(pipe: Pipe, session: string) {
    this.#pipe = pipe;
    this.#session = session;
  }

  /** Asks something of the page in the words of the DevTools protocol. */
  ask<R>(method: string, params: object = {}): Promise<R> {
    return this.#pipe.ask<R>(method, params, this.#session);
  }

  /** Runs an expression on the page and waits for what it promises. */
  async run<R>(expression: string): Promise<R> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: failed } = await this.ask<Evaluated<R>>('Runtime.evaluate', params);
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return result.value;
  }

  /** Runs a script on each page of this window before the page's own. */
  async before(script: string): Promise<void> {
    await this.ask('Page.enable');
    await this.ask('Page.addScriptToEvaluateOnNewDocument', { source: script });
  }

  async go(address: string): Promise<void> {
    await this.ask('Page.navigate', { url: address });
  }

  /** Waits until an expression is true there; what is asked while a page is still coming may get no answer. */
  async waitFor(expression: string, what: string, patience = 20_000): Promise<void> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (await this.run<boolean>(`!!(${expression})`).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    throw new Error(`The page did not come so far: ${what}`);
  }
}
