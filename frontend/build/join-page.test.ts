import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { joinPage } from './join-page';
import { styles } from './styles';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What a phone fetches before the page can be used, gzipped. Bytes. */
const LIMIT = 120_000;

/** The light page as it is built, in memory. */
async function bundled(): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const { build: how } = joinPage('unused');
  const plugin = { ...styles(root), applyToEnvironment: () => true };
  // as `vite build` does it: tests have another mode
  process.env['NODE_ENV'] = 'production';
  const made = await build({
    ...{ root, base: './', configFile: false, logLevel: 'silent', plugins: [plugin] },
    build: { ...how, write: false },
  });
  return (made as Rolldown.RolldownOutput).output;
}

const output = await bundled();
const chunk = (name: string) =>
  output.find((part): part is Rolldown.OutputChunk => part.type === 'chunk' && part.fileName === name);
const asset = (name: string) =>
  output.find((part): part is Rolldown.OutputAsset => part.type === 'asset' && part.fileName === name);
const gzipped = (text: string | Uint8Array) => gzipSync(text).length;

/** A chunk and all that it needs at once, for which the browser does not wait to be asked. */
function atOnce(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of chunk(name)?.imports ?? []) atOnce(other, seen);
  return seen;
}

describe('the light page', () => {
  it('is under 120 kB gzipped with all that is needed in the room: scripts, style and font', () => {
    const first = atOnce('join.js');
    const script = [...atOnce('join/inside.js', first)].map((name) => gzipped(chunk(name)?.code ?? ''));
    const style = gzipped(asset('join.css')?.source ?? '');
    const font = asset('fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2')?.source.length ?? 0;
    expect(script.length).toBeGreaterThan(1);
    expect(style).toBeGreaterThan(1_000);
    expect(font).toBeGreaterThan(10_000);
    expect(script.reduce((sum, size) => sum + size, style + font)).toBeLessThan(LIMIT);
  });

  it('asks for the code after 40 kB gzipped', () => {
    const script = [...atOnce('join.js')].map((name) => gzipped(chunk(name)?.code ?? ''));
    const style = gzipped(asset('join.css')?.source ?? '');
    expect(script.reduce((sum, size) => sum + size, style)).toBeLessThan(40_000);
  });

  it('keeps to its strict policy: no inline style, no code from text, nothing from elsewhere', () => {
    const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
    expect(code.match(/\beval\(|new Function\(|\sstyle="/g)).toBeNull();
    const places = [...code.matchAll(/https?:\/\/[\w.-]+/g)].map(([place]) => place);
    expect(places.filter((place) => place !== 'http://www.w3.org')).toEqual([]);
    expect(String(asset('join.css')?.source)).not.toMatch(/url\((?!fonts\/)|@import/);
  });
});
