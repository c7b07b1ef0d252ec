import type { EnvironmentOptions } from 'vite';

/**
 * The light page for phones, a script of its own: `join.js`, and in `join/` what is only fetched when it is needed,
 * languages and the painter of links.
 */
export function joinPage(outDir: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: false,
      // phones are old; their browsers are not kept up
      target: 'es2020',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: 'src/join/join.ts',
        // what the page and the painter share stays in the page: one fetch less before it can be used
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: 'join.js',
          chunkFileNames: 'join/[name].js',
          assetFileNames: '[name][extname]',
          codeSplitting: true,
        },
      },
    },
  };
}
