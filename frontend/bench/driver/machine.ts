import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** Where and with what the figures were taken. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Megabytes. */
  readonly memory: number;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
}

/** Version of vis-network among the installed packages. */
export function rivalIn(packages: string): string {
  return JSON.parse(readFileSync(`${packages}/vis-network/package.json`, 'utf8')).version;
}

export function machineWith(browser: string): Machine {
  const said = execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 20),
    system: `${type()} ${release()}`,
    browser: said.trim().split(' built')[0] ?? '',
    node: process.versions.node,
  };
}
