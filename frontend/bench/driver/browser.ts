import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Page } from './page.ts';
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
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
];

/** A browser of its own, without a graphics card. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #pipe: Pipe;
  readonly #folder: string;

  private constructor(process: ChildProcess, pipe: Pipe, folder: string) {
    this.#process = process;
    this.#pipe = pipe;
    this.#folder = folder;
  }

  static start(program: string): Browser {
    const folder = mkdtempSync(join(tmpdir(), 'mapwright-bench-'));
    const process = spawn(program, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const pipe = new Pipe(process.stdio[3] as Writable, process.stdio[4] as Readable);
    return new Browser(process, pipe, folder);
  }

  /** The process whose descendants do all of the browser's work. */
  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Opens a window of its own; what `script` says runs there before anything else does, on every page. */
  async window(address: string, script = ''): Promise<Page> {
    const { targetId } = await this.#pipe.ask<{ targetId: string }>('Target.createTarget', {
      url: script === '' ? address : 'about:blank',
      newWindow: true,
    });
    const attached = await this.#pipe.ask<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const page = new Page(this.#pipe, attached.sessionId);
    if (script !== '') {
      await page.before(script);
      await page.go(address);
    }
    return page;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      this.#pipe.ask('Browser.close').catch(() => {});
      const late = setTimeout(() => process.kill(-this.pid, 'SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
