import type { Page } from '../driver/page.ts';
import { Hands, KEYS } from './hands.ts';
import type { MomentToSee } from './moments-to-see.ts';
import type { Toll } from './toll.ts';
import { inTime, pause } from './waiting.ts';

const REST = 150;

export interface SeenMoment extends MomentToSee {
  /** From the wish until the frame after the one in which the moment was drawn. Milliseconds. */
  readonly took: number;
  /** Until what changed before it is told in words too. Milliseconds. */
  readonly told: number;
  /** Of `took`, the time in which the browser waited for the moment. Milliseconds. */
  readonly waited: number;
}

interface Times {
  took: number;
  told: number;
  waited: number;
  shown: number;
}

/** Moves the slider of a map's past, and waits until the moment stands on the screen. */
export class LookingBack {
  readonly seen: SeenMoment[] = [];

  constructor(
    private readonly page: Page,
    readonly toll: Toll,
  ) {}

  /** What was measured so far does not count. */
  begin(): void {
    this.seen.length = 0;
    this.toll.begin();
  }

  async open(): Promise<void> {
    await this.page.run('watch.canvas().focus()');
    await new Hands(this.page).press(KEYS.history);
    await this.page.waitFor(
      "watch.history()?.looking?.changes && watch.paintings.last('history')",
      'the past',
    );
  }

  async look(moment: MomentToSee): Promise<void> {
    await pause(REST);
    const stop = this.toll.start();
    const { took, told, waited, shown } = await inTime(this.#moved(moment.seq), `moment ${moment.seq}`);
    await pause(REST);
    stop();
    if (shown !== moment.seq) throw new Error(`Moment ${shown} is shown in place of ${moment.seq}`);
    this.seen.push({ ...moment, took, told, waited });
  }

  /** The slider says `seek` when it is dragged, clicked or moved by a key. */
  #moved(seq: number): Promise<Times> {
    return this.page.run(`(async () => {
      const { paintings } = watch;
      const { looking } = watch.history();
      const before = looking.moment.drawing;
      watch.forget();
      const asked = watch.now();
      const seek = new CustomEvent('seek', { detail: ${seq}, bubbles: true, composed: true });
      watch.history('map-timeline').dispatchEvent(seek);
      const drawn = await paintings.seen('history', (d) => d !== before && d === looking.moment.drawing);
      const [took, shown, waited] = [drawn - asked, looking.moment.seq, watch.asked('/at/')];
      while (looking.changes?.to !== ${seq}) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return { took, shown, waited, told: watch.now() - asked };
    })()`);
  }
}
