import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const FONTS = '@fontsource-variable/atkinson-hyperlegible-next/files/';
const FONT_FILES = ['latin', 'latin-ext'].flatMap((subset) =>
  ['normal', 'italic'].map((style) => `atkinson-hyperlegible-next-${subset}-wght-${style}.woff2`),
);
/** Parts of app.css, in the order of the cascade. */
const PARTS = [
  'fonts',
  'base',
  'shell',
  'controls',
  'panel',
  'map-screen',
  'editor',
  'factor',
  'claims',
  'map-bar',
  'sheet',
  'workspace',
  'answers',
  'questions',
  'research',
  'what-if',
  'what-if-answer',
  'kept-what-ifs',
  'import',
  'vaadin',
  'account',
  'form',
  'home',
  'people',
  'settings',
];

/** Parts of join.css, the one sheet of the light page, in the order of the cascade. */
const JOIN_PARTS = [
  'style/tokens',
  'style/fonts',
  'join/style/frame',
  'join/style/parts',
  'join/style/tasks',
  'join/style/pages',
];

/**
 * Hands out the style sheets and the font under fixed names: tokens.css, app.css, join.css and fonts/*.woff2.
 * Pages name them directly, so they are files of their own and not part of the script.
 */
export function styles(root: string): Plugin {
  const modules = createRequire(import.meta.url);
  const part = (name: string) => readFileSync(resolve(root, 'src', `${name}.css`), 'utf8');
  const style = (name: string) => part(`style/${name}`);
  const files = new Map<string, () => string | Uint8Array>([
    ['tokens.css', () => style('tokens')],
    ['app.css', () => PARTS.map(style).join('\n')],
    ['join.css', () => slimmed(JOIN_PARTS.map(part).join('\n'))],
  ]);
  for (const font of FONT_FILES)
    files.set(`fonts/${font}`, () => readFileSync(modules.resolve(FONTS + font)));
  files.set('fonts/LICENSE.txt', () => readFileSync(modules.resolve(FONTS.replace('files/', 'LICENSE'))));
  files.set('NOTICE.txt', () => readFileSync(resolve(root, 'NOTICE')));
  return {
    name: 'mapwright-styles',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source: source() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '').replace(/^\//, '').split('?')[0] ?? '';
        const source = files.get(name);
        if (!source) return next();
        response.setHeader('content-type', name.endsWith('.css') ? 'text/css' : 'font/woff2');
        response.end(source());
      });
    },
  };
}

/** Without comments and white space that only readers need: phones wait for this sheet. */
function slimmed(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
}
