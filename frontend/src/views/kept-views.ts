import type { Notices } from '../editor/notices';
import { randomName } from '../live/ids';
import { kept as words, showing } from '../messages/views';
import { textOfView, viewOf } from './read-view';
import { type KeptView, type Shelf, ShelfError } from './shelf';
import type { View } from './view';

/** What the panel shows of the kept views. */
export interface KeptState {
  /** By name; null until they are known. */
  all: readonly KeptView[] | null;
  /** A sentence where something did not work, or empty. */
  trouble: string;
}

const NOTICE = 'kept-view';

/** The views that this person keeps of one map, under names; seen by nobody else. */
export class KeptViews {
  state: KeptState = { all: null, trouble: '' };

  constructor(
    private readonly shelf: Shelf,
    private readonly notices: Notices,
    private readonly changed: () => void,
  ) {}

  async fetch(): Promise<void> {
    await this.work(async () => this.become(await this.shelf.all()));
  }

  /** Keeps the view; one of the same name gives way to it. */
  async keep(name: string, view: View): Promise<void> {
    const text = textOfView(view);
    if (text === null) this.tell(showing.tooMuch);
    else await this.put({ id: this.called(name)?.id ?? `v-${randomName()}`, name: name.trim(), view: text });
  }

  async rename(id: string, name: string): Promise<void> {
    const one = this.find(id);
    if (one && name.trim() !== '' && name !== one.name) await this.put({ ...one, name: name.trim() });
  }

  /** Removes it, and offers for a while to take that back. */
  async forget(id: string): Promise<void> {
    const one = this.find(id);
    if (!one) return;
    await this.work(async () => {
      await this.shelf.remove(id);
      this.become((this.state.all ?? []).filter((other) => other.id !== id));
      this.offerBack(one);
    });
  }

  /** The view as it was kept, or null with a sentence on why not. */
  open(id: string): View | null {
    const one = this.find(id);
    const read = one && viewOf(one.view);
    if (one && !read) this.tell(words.unreadable(one.name));
    return read?.view ?? null;
  }

  private offerBack(one: KeptView): void {
    const back = () => {
      this.notices.drop(NOTICE);
      void this.put(one);
    };
    this.notices.say({
      id: NOTICE,
      words: words.removed(one.name),
      actions: [{ words: words.undo, run: back }],
    });
  }

  private async put(one: KeptView): Promise<void> {
    await this.work(async () => {
      await this.shelf.put(one);
      this.become([...(this.state.all ?? []).filter(({ id }) => id !== one.id), one]);
    });
  }

  private find(id: string): KeptView | undefined {
    return this.state.all?.find((one) => one.id === id);
  }

  private called(name: string): KeptView | undefined {
    return this.state.all?.find((one) => one.name === name.trim());
  }

  private async work(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      if (!(cause instanceof ShelfError)) throw cause;
      this.tell(cause.trouble === 'full' ? words.full : words.offline);
    }
  }

  private become(all: KeptView[]): void {
    this.state = { all: all.sort((a, b) => a.name.localeCompare(b.name)), trouble: '' };
    this.changed();
  }

  private tell(trouble: string): void {
    this.state = { ...this.state, trouble };
    this.changed();
  }
}
