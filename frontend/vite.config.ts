import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { joinPage } from './build/join-page.ts';
import { styles } from './build/styles.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = '../target/classes/META-INF/resources/mapwright';

/**
 * One ES module with fixed names beside it, so that pages can name the files without a manifest; and the light page
 * for phones, built after it into the same folder.
 */
export default defineConfig({
  root,
  base: './',
  plugins: [styles(root)],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: 'src/main.ts',
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'mapwright.js',
        assetFileNames: '[name][extname]',
        codeSplitting: false,
      },
    },
  },
  // Being there makes `vite build` build all environments, one after the other.
  builder: {},
  environments: { client: {}, join: joinPage(outDir) },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js' } } },
  test: { include: ['{src,bench,build}/**/*.test.ts'], environment: 'node', css: true },
});
