import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts the time of processes in hundredths of a second. */
const MILLIS_A_TICK = 10;

interface Process {
  readonly parent: number;
  /** Ticks on a processor: its own, those of threads that ended, and those of children that ended. */
  readonly ticks: number;
  /** Its own and those of threads that ended. */
  readonly own: number;
}

/** Milliseconds on a processor that a process and all its descendants have used so far, on Linux. */
export function workOf(root: number): number {
  const running = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const found = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : undefined;
    if (found) running.set(Number(name), found);
  }
  let ticks = 0;
  for (const [pid, process] of running) if (descends(pid, root, running)) ticks += process.ticks;
  return ticks * MILLIS_A_TICK;
}

/** The same of one process alone, without those it started. */
export function ownWorkOf(pid: number): number {
  return (read(`/proc/${pid}/stat`)?.own ?? 0) * MILLIS_A_TICK;
}

function descends(pid: number, root: number, running: ReadonlyMap<number, Process>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = running.get(at)?.parent)
    if (at === root) return true;
  return false;
}

/** Reads `pid (name) state parent ...`; the name may hold anything, so counting begins behind its bracket. */
export function processIn(stat: string): Process {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const times = fields.slice(11, 15);
  const sum = (some: readonly number[]) => some.reduce((all, ticks) => all + ticks, 0);
  return { parent: fields[1] ?? 0, ticks: sum(times), own: sum(times.slice(0, 2)) };
}

/** Nothing for a process that has just ended. */
function read(file: string): Process | undefined {
  try {
    return processIn(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
