import { describe, expect, it } from 'vitest';
import { planOf } from './plan';

const WORDS = [
  '--browser=/usr/bin/chromium',
  '--address=http://127.0.0.1:4711',
  '--names=first,second',
  '--maps=m-a:50:200,m-b:500:2000,m-c:300:5000',
  '--server=11',
  '--store=12',
  '--rounds=5',
  '--edits=4',
  '--openings=2',
  '--moments=10',
  '--seed=1',
  '--format=json',
];

describe('the plan of the live benchmark', () => {
  it('is read from the words of the command, the password from the environment', () => {
    const plan = planOf(WORDS, { MAPWRIGHT_BENCH_PASSWORD: 'p' });
    expect(plan).toEqual({
      browser: '/usr/bin/chromium',
      address: 'http://127.0.0.1:4711',
      names: ['first', 'second'],
      password: 'p',
      small: { id: 'm-a', factors: 50, changes: 200 },
      large: { id: 'm-b', factors: 500, changes: 2000 },
      lived: { id: 'm-c', factors: 300, changes: 5000 },
      server: 11,
      store: 12,
      rounds: 5,
      edits: 4,
      openings: 2,
      moments: 10,
      seed: 1,
      format: 'json',
    });
  });

  it('needs all three maps', () => {
    const two = WORDS.map((word) => (word.startsWith('--maps') ? '--maps=m-a:50:200,m-b:500:2000' : word));
    expect(() => planOf(two, {})).toThrow('Three maps are measured');
  });

  it('knows no other words', () => {
    expect(() => planOf([...WORDS, '--quick'], {})).toThrow('quick');
  });
});
