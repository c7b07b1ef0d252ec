import { describe, expect, it } from 'vitest';
import { LinkTool } from './link-tool';

const at = { x: 10, y: 10 };

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
