import { machineWith } from '../driver/machine.ts';
import { measureLive } from './measure.ts';
import { planOf } from './plan.ts';
import { asText } from './report.ts';
import type { Screens } from './screens.ts';

const [DONE, FAILED, INTERRUPTED] = [0, 1, 130];

/** Measures, and prints what was found; answers the exit status. Closes the browsers however it ends. */
export async function main(args: string[], script: string): Promise<number> {
  const plan = planOf(args, process.env);
  const open: Screens[] = [];
  const closeAll = () => Promise.all(open.map((screens) => screens.close()));
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      interrupted = true;
      void closeAll().finally(() => process.exit(INTERRUPTED));
    });
  const said = (what: string) => process.stderr.write(`${what}\n`);
  try {
    const figures = await measureLive(plan, script, said, (screens) => open.push(screens));
    const machine = machineWith(plan.browser);
    const { rounds, seed } = plan;
    if (plan.format === 'json')
      process.stdout.write(
        `${JSON.stringify({ name: 'live', machine, rounds, seed, ...figures }, null, 2)}\n`,
      );
    else process.stdout.write(asText(figures, machine, rounds));
    return DONE;
  } catch (cause) {
    if (!interrupted) said(cause instanceof Error ? cause.message : String(cause));
    return FAILED;
  } finally {
    await closeAll();
  }
}
