import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { styles } from '../build/styles.ts';

const frontend = fileURLToPath(new URL('..', import.meta.url));

/** The page that is measured; nothing of it is part of the product. */
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  base: './',
  plugins: [styles(frontend)],
  logLevel: 'warn',
  build: {
    outDir: '../../../target/bench/page',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: 'es' },
});
