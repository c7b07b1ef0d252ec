import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the script that watches the pages and the driver that measures them, then starts the driver. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await build({ configFile: here('watch/vite.config.ts') });
await build({
  configFile: false,
  root: here('live'),
  logLevel: 'warn',
  build: { ssr: here('live/main.ts'), outDir: here('../../target/bench/live'), emptyOutDir: true },
});
const { main } = await import(here('../../target/bench/live/main.js'));
process.exitCode = await main(
  process.argv.slice(2),
  readFileSync(here('../../target/bench/watch/watch.js'), 'utf8'),
);
