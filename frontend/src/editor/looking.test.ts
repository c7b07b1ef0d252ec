import { describe, expect, it } from 'vitest';
import { LinkTool } from './link-tool';
import { Looking } from './looking';
import { drawing } from './testing/drawings';

const map = drawing('a>b', 'b>c');
const at = { x: 10, y: 10 };

describe('how one person looks at the map', () => {
  it('begins with the whole map', () => {
    expect(new Looking().at(map)).toMatchObject({ keep: null, steps: null, words: 'Whole map' });
  });

  it('goes along with what is picked', () => {
    const looking = new Looking();
    looking.choose({ way: 'downstream', steps: 1 }, ['a']);
    looking.follow(['b']);
    expect(looking.at(map)).toMatchObject({ steps: { c: 1 }, words: 'Downstream, 1 step' });
  });

  it('keeps where it starts when nothing is picked any more', () => {
    const looking = new Looking();
    looking.choose({ way: 'downstream', steps: 1 }, ['a']);
    looking.follow([]);
    looking.choose({ way: 'downstream', steps: 2 }, []);
    expect(looking.at(map).steps).toEqual({ b: 1, c: 2 });
  });

  it('shows the whole map again when its factor is gone', () => {
    const looking = new Looking();
    looking.choose({ way: 'upstream', steps: 1 }, ['gone']);
    expect(looking.at(map).keep).toBeNull();
  });

  it('gives way to what another panel points at', () => {
    const looking = new Looking();
    looking.choose({ way: 'upstream', steps: 1 }, ['c']);
    looking.point({ factors: ['a'], links: [] }, 'A loop that feeds itself');
    expect(looking.at(map)).toMatchObject({
      keep: { factors: ['a'] },
      lens: null,
      label: 'A loop that feeds itself',
    });
    looking.point(null, '');
    expect(looking.viewing).toBe(false);
  });
});

describe('linking by two clicks', () => {
  it('takes the cause, then the effect, then asks', () => {
    const tool = new LinkTool(() => {});
    tool.start([]);
    tool.end('a', at);
    expect(tool.cause).toBe('a');
    tool.end('b', at);
    expect(tool).toMatchObject({
      on: false,
      asking: { cause: 'a', effect: 'b', polarity: 'POSITIVE', x: 10 },
    });
  });

  it('begins at the one factor that is picked', () => {
    const tool = new LinkTool(() => {});
    tool.start(['a']);
    expect(tool.cause).toBe('a');
  });

  it('does not link a factor to itself', () => {
    const tool = new LinkTool(() => {});
    tool.start(['a']);
    tool.end('a', at);
    expect(tool.asking).toBeNull();
  });
});
