import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Pipe } from './pipe.ts';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--remote-debugging-pipe',
  '--window-size=1440,900',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-renderer-backgrounding',
];

const ATTEMPTS = 200;

/** What the page answered: a value, or what went wrong there. */
interface Evaluated<R> {
  result: { value: R };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** A browser of its own, without a graphics card, with one page open. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #pipe: Pipe;
  readonly #folder: string;
  readonly #session: string;

  private constructor(process: ChildProcess, pipe: Pipe, folder: string, session: string) {
    this.#process = process;
    this.#pipe = pipe;
    this.#folder = folder;
    this.#session = session;
  }

  static async open(program: string, address: string): Promise<Browser> {
    const folder = mkdtempSync(join(tmpdir(), 'mapwright-bench-'));
    const process = spawn(program, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const pipe = new Pipe(process.stdio[3] as Writable, process.stdio[4] as Readable);
    const { targetId } = await pipe.ask<{ targetId: string }>('Target.createTarget', { url: address });
    const attached = await pipe.ask<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const browser = new Browser(process, pipe, folder, attached.sessionId);
    await browser.#loaded();
    return browser;
  }

  /** The process whose descendants do all of the browser's work. */
  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Runs an expression on the page and waits for what it promises. */
  async run<R>(expression: string): Promise<R> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: failed } = await this.#pipe.ask<Evaluated<R>>(
      'Runtime.evaluate',
      params,
      this.#session,
    );
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return result.value;
  }

  /** Waits for the page's script; what is asked while the page is still coming may get no answer. */
  async #loaded(): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const there = await this.run<boolean>("typeof window.bench === 'object'").catch(() => false);
      if (there) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The page of the benchmark did not load');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#pipe.ask('Browser.close').catch(() => {});
    const late = setTimeout(() => process.kill(-this.pid, 'SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
