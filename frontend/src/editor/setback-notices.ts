import type { LiveSession } from '../live/session';
import type { Setback } from '../live/setback';
import { setbacks as words } from '../messages/setbacks';
import type { Notice, Notices } from './notices';
import { offer } from './offered-back';

/** Shows each setback once: a refusal for a while, a parked wish until its author has seen to it. */
export class SetbackNotices {
  private readonly seen = new Set<string>();

  constructor(private readonly notices: Notices) {}

  show(session: LiveSession): void {
    for (const setback of session.state.setbacks) {
      if (this.seen.has(setback.opId)) continue;
      this.seen.add(setback.opId);
      this.one(session, setback);
    }
  }

  private one(session: LiveSession, setback: Setback): void {
    const { words: sentence, commands } = offer(setback);
    const id = `setback-${setback.opId}`;
    if (commands.length === 0) {
      this.notices.say({ id, words: sentence, actions: [] });
      session.dismiss(setback.opId);
      return;
    }
    const settle = (run: () => void) => () => {
      this.notices.drop(id);
      session.dismiss(setback.opId);
      run();
    };
    const actions: Notice['actions'] = [
      { words: words.bringBack, run: settle(() => session.submit(...commands)) },
      { words: words.letGo, run: settle(() => {}) },
    ];
    this.notices.say({ id, words: sentence, actions }, true);
  }
}
