import type { Readable, Writable } from 'node:stream';

interface Answer {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

interface Asked {
  resolve(result: unknown): void;
  reject(cause: Error): void;
}

/** Speaks the DevTools protocol with a browser over two pipes: texts with a zero byte between them. */
export class Pipe {
  readonly #to: Writable;
  readonly #asked = new Map<number, Asked>();
  #next = 1;
  #rest = '';

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    from.setEncoding('utf8');
    from.on('data', (text: string) => this.#hear(text));
    from.on('close', () => this.#closed());
  }

  ask<R>(method: string, params: object = {}, sessionId?: string): Promise<R> {
    const id = this.#next++;
    this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve: (result) => resolve(result as R), reject });
    });
  }

  #hear(text: string): void {
    const parts = (this.#rest + text).split('\0');
    this.#rest = parts.pop() ?? '';
    for (const part of parts) this.#answered(JSON.parse(part));
  }

  #answered({ id, result, error }: Answer): void {
    const asked = this.#asked.get(id ?? 0);
    if (!asked) return;
    this.#asked.delete(id ?? 0);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result);
  }

  #closed(): void {
    for (const { reject } of this.#asked.values()) reject(new Error('The browser ended before it answered'));
    this.#asked.clear();
  }
}
