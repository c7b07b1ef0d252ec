import { beforeEach, describe, expect, it } from 'vitest';
import { Notices } from '../editor/notices';
import { ManualClock } from '../live/testing/manual-clock';
import { KeptViews } from './kept-views';
import { type KeptView, type Shelf, ShelfError, type ShelfTrouble } from './shelf';
import { named } from './testing/maps';
import type { View } from './view';

/** What stands on the server: the same for every device of one person. */
class MemoryShelf implements Shelf {
  trouble: ShelfTrouble | null = null;
  readonly kept = new Map<string, KeptView>();

  async all(): Promise<KeptView[]> {
    return this.when([...this.kept.values()]);
  }

  async put(one: KeptView): Promise<void> {
    this.when(this.kept).set(one.id, one);
  }

  async remove(id: string): Promise<void> {
    this.when(this.kept).delete(id);
  }

  private when<T>(answer: T): T {
    if (this.trouble) throw new ShelfError(this.trouble);
    return answer;
  }
}

const parents: View = { parts: [{ type: 'groups', groups: ['parents'] }], rest: 'fade' };
const stress: View = {
  parts: [{ type: 'walk', way: 'upstream', from: named('stress'), steps: 2 }],
  rest: 'hide',
};

describe('views kept by name', () => {
  let shelf: MemoryShelf;
  let notices: Notices;
  let kept: KeptViews;
  const device = () => new KeptViews(shelf, notices, () => {});
  const names = (of = kept) => of.state.all?.map(({ name }) => name) ?? [];
  const idOf = (name: string) => kept.state.all?.find((one) => one.name === name)?.id ?? '';

  beforeEach(async () => {
    shelf = new MemoryShelf();
    notices = new Notices(new ManualClock(), () => {});
    kept = device();
    await kept.keep('Parents', parents);
    await kept.keep(' Around stress ', stress);
  });

  it('are there by name on another device, as they were', async () => {
    const phone = device();
    await phone.fetch();
    expect(names(phone)).toEqual(['Around stress', 'Parents']);
    expect(phone.open(idOf('Around stress'))).toEqual(stress);
  });

  it('give way to a new one of the same name', async () => {
    await kept.keep('Parents', stress);
    expect(names()).toEqual(['Around stress', 'Parents']);
    expect(kept.open(idOf('Parents'))).toEqual(stress);
  });

  it('change their name and stay the same', async () => {
    await kept.rename(idOf('Parents'), 'What parents said');
    expect(names()).toEqual(['Around stress', 'What parents said']);
    expect(kept.open(idOf('What parents said'))).toEqual(parents);
    await kept.rename(idOf('Around stress'), '   ');
    expect(names()).toEqual(['Around stress', 'What parents said']);
  });

  it('go, and come back by one press', async () => {
    await kept.forget(idOf('Parents'));
    expect([names(), shelf.kept.size]).toEqual([['Around stress'], 1]);
    expect(notices.shown[0]?.words).toBe('“Parents” is removed.');
    notices.shown[0]?.actions[0]?.run();
    await Promise.resolve();
    await Promise.resolve();
    expect([names(), shelf.kept.size]).toEqual([['Around stress', 'Parents'], 2]);
    expect(notices.shown).toEqual([]);
  });

  it('say that names need a connection, and stay as they were', async () => {
    shelf.trouble = 'away';
    await kept.forget(idOf('Parents'));
    expect(kept.state.trouble).toBe('Names need a connection. The view itself goes on.');
    expect(names()).toEqual(['Around stress', 'Parents']);
    shelf.trouble = null;
    await kept.fetch();
    expect(kept.state.trouble).toBe('');
  });

  it('say when there is no more room', async () => {
    shelf.trouble = 'full';
    await kept.keep('One more', parents);
    expect(kept.state.trouble).toBe('A map holds at most 50 kept views. Remove one first.');
  });

  it('say when they name too much, or cannot be read', async () => {
    await kept.keep('Too much', { parts: [{ type: 'words', words: 'x'.repeat(5_000) }], rest: 'fade' });
    expect(kept.state.trouble).toContain('too many factors');
    shelf.kept.set('v-1', { id: 'v-1', name: 'From later', view: '{"v":9}' });
    await kept.fetch();
    expect(kept.open('v-1')).toBeNull();
    expect(kept.state.trouble).toContain('“From later”');
  });
});
