import type { MapCanvasEvents, Picked } from '../canvas/contract';
import type { LiveSession } from '../live/session';
import { sentence, stage } from '../messages/en';
import type { Drawing, MapCommand, Polarity, Position } from '../protocol';
import { addFactor, link, remove, say } from './commands';
import type { Deed } from './deed';
import type { Notice, Notices } from './notices';
import { removalWords } from './removal-words';
import { type Said, USUAL } from './said';

/** The one notice that offers to take the last step back. */
const LAST = 'last';

/** Turns what a person does with the map into wishes to the session, and says what large steps did. */
export class MapHand {
  constructor(
    private readonly session: LiveSession,
    private readonly notices: Notices,
    /** Told which link or factor is new, so that it can be ringed. */
    private readonly fresh: (ids: string[]) => void,
    /** Told what is to be picked now. */
    private readonly pick: (picked: Picked) => void,
  ) {}

  private get drawing(): Drawing | null {
    return this.session.state.drawing;
  }

  add({ label, x, y, pick }: MapCanvasEvents['factor-add']): void {
    const added = addFactor(label, { x, y });
    this.wish(added);
    if (pick) this.pick({ factors: [added.factor], links: [] });
  }

  /** One step, said with an offer to undo it; a deed without commands is only said. */
  does({ commands, words, pick }: Deed): void {
    if (commands.length === 0) return this.notices.say(this.notice(words));
    this.wish(...commands);
    this.offerUndo(words);
    if (pick) this.pick(pick);
  }

  rename({ id, label }: MapCanvasEvents['factor-rename']): void {
    this.wish({ type: 'RenameFactor', factor: id, label });
  }

  move({ positions, tidy }: MapCanvasEvents['factors-moved']): void {
    if (Object.keys(positions).length === 0) return;
    this.wish({ type: 'MoveFactors', positions });
    if (tidy) this.offerUndo(stage.tidied);
  }

  remove(picked: Picked): void {
    const before = this.drawing;
    if (!before) return;
    this.wish(...remove(before, picked));
    this.offerUndo(removalWords(before, picked));
  }

  say(said: Said, middle: Position): void {
    if (this.drawing) this.link(say(this.drawing, said, middle));
  }

  connect({ cause, effect, polarity }: { cause: string; effect: string; polarity: Polarity }): void {
    const linked = this.drawing?.links.some((l) => l.cause === cause && l.effect === effect);
    this.link([link(cause, effect, { ...USUAL, polarity })]);
    if (linked) this.notices.say(this.notice(sentence.linked));
  }

  undo(): void {
    this.notices.drop(LAST);
    this.session.undo();
  }

  redo(): void {
    this.notices.drop(LAST);
    this.session.redo();
  }

  private link(commands: readonly MapCommand[]): void {
    this.wish(...commands);
    const made = commands.find((command) => command.type === 'ConnectFactors');
    const there = this.drawing?.links.find((l) => l.cause === made?.cause && l.effect === made?.effect);
    if (there) this.fresh([there.id]);
  }

  private wish(...commands: MapCommand[]): void {
    this.notices.drop(LAST);
    this.session.submit(...commands);
  }

  private offerUndo(words: string): void {
    this.notices.say(this.notice(words, { words: stage.undo, run: () => this.undo() }));
  }

  private notice(words: string, ...actions: Notice['actions']): Notice {
    return { id: LAST, words, actions };
  }
}
