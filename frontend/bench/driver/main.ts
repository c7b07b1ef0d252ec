import { parseArgs } from 'node:util';
import { measureCanvas } from './canvas.ts';
import { machineWith, rivalIn } from './machine.ts';
import { Pages } from './pages.ts';
import { asText } from './report.ts';

const SIZES = [500, 1000, 2000, 5000];

/** What the launcher passes on. */
interface Places {
  /** Folder of the built page. */
  readonly page: string;
  /** Folder of the installed packages. */
  readonly packages: string;
}

/** Measures, and prints what was found. */
export async function main(args: string[], { page, packages }: Places): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string', default: 'chromium' },
      rounds: { type: 'string', default: '5' },
      sizes: { type: 'string', default: SIZES.join(',') },
      format: { type: 'string', default: 'text' },
    },
  });
  const [browser, rounds] = [values.browser, Number(values.rounds)];
  const pages = await Pages.open(page);
  try {
    const figures = await measureCanvas({
      browser,
      address: pages.address,
      sizes: values.sizes.split(',').map(Number),
      rounds,
      said: (what) => process.stderr.write(`${what}\n`),
    });
    const machine = { ...machineWith(browser), rival: rivalIn(packages) };
    if (values.format === 'json')
      process.stdout.write(`${JSON.stringify({ name: 'canvas', machine, rounds, ...figures }, null, 2)}\n`);
    else process.stdout.write(asText(figures, machine, rounds));
  } finally {
    pages.close();
  }
}
