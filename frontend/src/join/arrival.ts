import { readCode } from './code';
import type { Agrees, Answer, Door, Invitation, Refusal } from './door';
import { type Key, type Parts, say } from './words';

/** Before she is inside: the code, what she agrees to, her group and her name. */
export class Arrival {
  step: 'code' | 'welcome' | 'group' = 'code';
  /** She rests, or went, before she was in. */
  away: 'break' | 'left' | null = null;
  code = '';
  invitation: Invitation | null = null;
  agrees: Agrees | null = null;
  /** Null: she would rather not say. Undefined: not yet chosen. */
  group: string | null | undefined = undefined;
  name = '';
  /** What keeps her from going on, in a sentence. */
  problem = '';
  busy = false;

  constructor(
    private readonly door: Door,
    private readonly changed: () => void,
  ) {}

  type(typed: string): void {
    this.code = readCode(typed);
    this.problem = '';
    this.changed();
  }

  /** Opens the invitation behind the code. */
  async knock(): Promise<void> {
    const answer = await this.ask(() => this.door.invitation(this.code));
    if (!answer?.given) return;
    this.invitation = answer.given;
    this.name = answer.given.name;
    this.go('welcome');
  }

  agree(agrees: Agrees | null): void {
    this.agrees = agrees;
    this.problem = '';
    this.changed();
  }

  choose(group: string | null): void {
    this.group = group;
    this.problem = '';
    this.changed();
  }

  go(step: Arrival['step']): void {
    this.step = step;
    this.problem = '';
    this.changed();
  }

  be(away: Arrival['away']): void {
    this.away = away;
    this.changed();
  }

  /** Something is missing: says what. */
  miss(key: Key): void {
    this.problem = say(key);
    this.changed();
  }

  async anotherName(): Promise<void> {
    const answer = await this.ask(() => this.door.anotherName(this.code));
    if (answer?.given) this.name = answer.given.name;
    this.changed();
  }

  /** Goes in; answers the words of her card. A name that somebody else took meanwhile is replaced by another one. */
  async enter(): Promise<string | null> {
    const { code, agrees, group, name } = this;
    if (!agrees || group === undefined) return null;
    const answer = await this.ask(() => this.door.enter({ code, agrees, group, name }));
    if (answer?.refused?.why === 'taken') await this.renamed();
    return answer?.given?.card ?? null;
  }

  private async renamed(): Promise<void> {
    await this.anotherName();
    this.miss('group.taken');
  }

  private async ask<T>(question: () => Promise<Answer<T>>): Promise<Answer<T> | null> {
    if (this.busy) return null;
    this.busy = true;
    this.problem = '';
    this.changed();
    const answer = await question();
    this.busy = false;
    if (answer.refused) this.problem = inWords(answer.refused);
    this.changed();
    return answer;
  }
}

const SAID: Readonly<Record<Refusal['why'], Key>> = {
  unknown: 'code.wrong',
  busy: 'code.wait',
  full: 'code.full',
  taken: 'group.taken',
  declined: 'broken.title',
  'no-signal': 'code.signal',
};

/** A refusal in the language of the page; only what the page cannot know is told in the server's words. */
export function inWords({ why, message, seconds }: Refusal, unknown: Key = 'code.wrong'): string {
  if (why === 'declined' && message !== '') return message;
  const parts: Parts = { count: Math.max(1, seconds) };
  return say(why === 'unknown' ? unknown : SAID[why], parts);
}
