import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { styles } from './build/styles.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** One ES module with fixed names beside it, so that pages can name the files without a manifest. */
export default defineConfig({
  root,
  base: './',
  plugins: [styles(root)],
  build: {
    outDir: '../target/classes/META-INF/resources/mapwright',
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
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js' } } },
  test: { include: ['{src,bench}/**/*.test.ts'], environment: 'node', css: true },
});
