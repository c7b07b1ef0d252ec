import type { LiveSession } from '../live/session';
import type { Setback } from '../live/setback';
import { stage } from '../messages/en';
import { setbacks as words } from '../messages/setbacks';
import type { Notice, Notices } from './notices';
import { offer } from './offered-back';

const SIGNED_OUT = 'signed-out';

/** Says what the session has to say: each setback once, and that one has to sign in again. */
export class SessionNotices {
  private readonly seen = new Set<string>();

  constructor(private readonly notices: Notices) {}

  show(session: LiveSession): void {
    this.signIn(session.state.connection === 'signed-out');
    for (const setback of session.state.setbacks) {
      if (this.seen.has(setback.opId)) continue;
      this.seen.add(setback.opId);
      this.one(session, setback);
    }
  }

  private signIn(needed: boolean): void {
    const shown = this.notices.shown.some(({ id }) => id === SIGNED_OUT);
    if (!needed) this.notices.drop(SIGNED_OUT);
    if (!needed || shown) return;
    const actions = [{ words: stage.signIn, run: () => location.reload() }];
    this.notices.say({ id: SIGNED_OUT, words: stage.signedOut, actions }, true);
  }

  /** A refusal stays for a while, a parked wish until its author has seen to it. */
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
