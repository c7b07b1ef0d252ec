import { expect, it } from 'vitest';
import { processIn } from './work';

it('reads parent and time of a process whose name has brackets and spaces', () => {
  const stat = '42 (a (b) c) S 7 42 42 0 -1 4194304 100 200 0 0 11 12 13 14 20 0 1 0 500 1000 10';
  // user 11, system 12, ended children 13 and 14
  expect(processIn(stat)).toEqual({ parent: 7, ticks: 50, own: 23 });
});
