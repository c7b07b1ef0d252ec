import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page that is measured and the driver that measures it, then starts the driver. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await build({ configFile: here('vite.config.ts') });
await build({
  configFile: false,
  root: here('driver'),
  logLevel: 'warn',
  build: { ssr: here('driver/main.ts'), outDir: here('../../target/bench/driver'), emptyOutDir: true },
});
const { main } = await import(here('../../target/bench/driver/main.js'));
const places = { page: here('../../target/bench/page'), packages: here('../node_modules') };
await main(process.argv.slice(2), places);
