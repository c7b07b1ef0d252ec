import { ownWorkOf, workOf } from '../driver/work.ts';

/** Time on a processor, in milliseconds. */
export interface Work {
  readonly server: number;
  readonly store: number;
  readonly browsers: number;
}

const NOTHING: Work = { server: 0, store: 0, browsers: 0 };

/** What something costs all processes that take part, counted while it goes on. */
export class Toll {
  #work = NOTHING;
  #count = 0;

  constructor(private readonly now: () => Work) {}

  /** What was counted so far does not count. */
  begin(): void {
    this.#work = NOTHING;
    this.#count = 0;
  }

  /** Begins to count one; call what it answers to stop. */
  start(): () => void {
    const before = this.now();
    return () => {
      const after = this.now();
      this.#count++;
      this.#work = {
        server: this.#work.server + after.server - before.server,
        store: this.#work.store + after.store - before.store,
        browsers: this.#work.browsers + after.browsers - before.browsers,
      };
    };
  }

  /** For one of what was counted. */
  get each(): Work {
    const share = 1 / Math.max(1, this.#count);
    const { server, store, browsers } = this.#work;
    return { server: server * share, store: store * share, browsers: browsers * share };
  }
}

/** Counts what the application, its store and some browsers do. */
export class Tolls {
  constructor(
    private readonly server: number,
    private readonly store: number,
    private readonly browsers: readonly number[],
  ) {}

  on(): Toll {
    return new Toll(() => ({
      server: ownWorkOf(this.server),
      store: ownWorkOf(this.store),
      browsers: this.browsers.reduce((sum, pid) => sum + workOf(pid), 0),
    }));
  }
}
