import type { Cancel, Clock } from '../clock';

/** Time that passes only when a test says so. */
export class ManualClock implements Clock {
  private time = 0;
  private tasks: { at: number; order: number; work: () => void }[] = [];
  private made = 0;

  now(): number {
    return this.time;
  }

  after(ms: number, work: () => void): Cancel {
    this.made += 1;
    const task = { at: this.time + Math.max(0, ms), order: this.made, work };
    this.tasks.push(task);
    return () => {
      this.tasks = this.tasks.filter((t) => t !== task);
    };
  }

  /** Lets time pass, and promises settle after every step of it. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    await settle();
    for (let task = this.due(end); task; task = this.due(end)) {
      this.time = task.at;
      task.work();
      await settle();
    }
    this.time = end;
  }

  private due(end: number) {
    this.tasks.sort((a, b) => a.at - b.at || a.order - b.order);
    return this.tasks[0] && this.tasks[0].at <= end ? this.tasks.shift() : undefined;
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}
