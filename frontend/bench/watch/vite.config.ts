import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The script that watches a page from within; it is no part of the page. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  build: {
    lib: { entry: 'main.ts', formats: ['iife'], name: 'benchWatch', fileName: () => 'watch.js' },
    outDir: '../../../target/bench/watch',
    emptyOutDir: true,
    target: 'es2022',
  },
});
