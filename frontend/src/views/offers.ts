import type { Notice, Notices } from '../editor/notices';
import type { LiveSession, Offer } from '../live/session';
import { showing } from '../messages/views';
import { textOfView, viewOf } from './read-view';
import type { View } from './view';
import { askedWords } from './view-words';

/** The notice about one's own offer. */
const MINE = 'offer-mine';

/** Shows one's view to the others, and says what they want to show; nothing changes before one has said yes. */
export class Offers {
  private heard: LiveSession | null = null;
  private stop = () => {};

  constructor(
    private readonly notices: Notices,
    private readonly look: (by: string, view: View) => void,
  ) {}

  /** Listens to the offers that come over this session and no other. */
  follow(session: LiveSession | null): void {
    if (session === this.heard) return;
    this.stop();
    this.heard = session;
    this.stop = session?.offers.add((offer) => this.offered(offer)) ?? (() => {});
  }

  /** Offers the view to everybody else who is here, and says who that is. */
  make(view: View): void {
    const { heard } = this;
    const others = heard?.state.people.filter(({ id }) => id !== heard.state.you?.id) ?? [];
    const text = textOfView(view);
    if (text === null) this.say(MINE, showing.tooMuch);
    else if (heard?.state.connection !== 'live') this.say(MINE, showing.offline);
    else if (others.length === 0) this.say(MINE, showing.alone);
    else if (heard.offer(text)) this.say(MINE, showing.asked(others.map(({ pseudonym }) => pseudonym)));
    else this.say(MINE, showing.offline);
  }

  private offered({ by, view: text }: Offer): void {
    const id = `offer-${by.id}`;
    const read = viewOf(text);
    if (!read || read.view.parts.length === 0) {
      this.say(id, showing.unreadable(by.pseudonym));
      return;
    }
    const { view, unknown } = read;
    const words = showing.offered(by.pseudonym, askedWords(view));
    const settle = (run: () => void) => () => {
      this.notices.drop(id);
      run();
    };
    this.notices.say(
      {
        id,
        words: unknown > 0 ? `${words} ${showing.unknown(unknown)}` : words,
        actions: [
          { words: showing.look, run: settle(() => this.look(by.pseudonym, view)) },
          { words: showing.notNow, run: settle(() => {}) },
        ],
      },
      true,
    );
  }

  private say(id: string, words: string): void {
    const notice: Notice = { id, words, actions: [] };
    this.notices.say(notice);
  }
}
