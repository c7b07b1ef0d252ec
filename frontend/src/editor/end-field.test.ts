import { describe, expect, it } from 'vitest';
import { EndField } from './end-field';
import { factor } from './testing/drawings';

describe('an end of the sentence', () => {
  it('means the factor whose whole name was typed, once it is left', () => {
    const end = new EndField();
    end.type(' early  HELP ');
    end.leave([factor('f-1', 'Stress'), factor('f-2', 'Early help')]);
    expect(end.end).toEqual({ known: factor('f-2', 'Early help') });
  });

  it('reads no names while nothing is typed: it is left with every edit of a large map', () => {
    const read: string[] = [];
    const watched = new Proxy(factor('f-1', 'Stress'), {
      get(target, part, itself) {
        read.push(String(part));
        return Reflect.get(target, part, itself);
      },
    });
    const end = new EndField();
    end.leave([watched]);
    expect(read).toEqual([]);
    end.type('Stress');
    end.leave([watched]);
    expect(read).toContain('label');
  });
});
