import { expect, it } from 'vitest';
import { emphases } from './emphasis';

const NONE = { factors: [], links: [] };

it('fades what is not kept, and never what is picked', () => {
  const e = emphases({ factors: ['picked'], links: [] }, { factors: ['kept'], links: [] });
  expect(['picked', 'kept', 'other'].map(e.factor)).toEqual(['picked', 'usual', 'faded']);
  expect(e.link('any')).toBe('faded');
});

it('fades nothing when nothing is kept apart', () => {
  expect(emphases(NONE, null).factor('any')).toBe('usual');
});

it('knows which factors stay while others fade', () => {
  expect(emphases(NONE, { factors: ['kept'], links: [] }).kept).toEqual(['kept']);
  expect(emphases(NONE, null).kept).toEqual([]);
});
