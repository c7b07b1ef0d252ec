import { expect, it } from 'vitest';
import tokens from './tokens.css?raw';

const declared = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--mw-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
const [light, asked, device] = tokens
  .split(/color-scheme: (?:light|dark);/)
  .slice(1)
  .map(declared);

it('is as dark for who asks for it as for whose device does', () => {
  expect(Object.keys(asked ?? {}).length).toBeGreaterThan(40);
  expect(device).toEqual(asked);
});

it('knows no dark colour without a light one', () => {
  expect(Object.keys(light ?? {})).toEqual(expect.arrayContaining(Object.keys(asked ?? {})));
});
