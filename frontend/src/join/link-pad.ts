import { claimId, linkId } from '../live/ids';
import type { Drawing, DrawnFactor, MapCommand, Polarity, Stance } from '../protocol';
import { offeredPair, type Pair } from './pairs';
import { tidied } from './same-words';
import type { Stay } from './stay';
import { type Key, say } from './words';

/** A link that she made, as her phone remembers it. */
export interface OwnLink extends Pair {
  /** The name of the operation, until it is answered. */
  opId: string;
  claim: string;
  /** The sentence she said. */
  said: string;
}

interface Draft {
  cause: string | null;
  effect: string | null;
  polarity: Polarity | null;
  why: string;
}

const EMPTY: Draft = { cause: null, effect: null, polarity: null, why: '' };

const SENTENCES: Readonly<Record<Polarity, Key>> = {
  POSITIVE: 'link.sentence.more',
  NEGATIVE: 'link.sentence.less',
  UNCERTAIN: 'link.sentence.depends',
};

/** How a link is meant that somebody says in a sentence: clearly, fairly sure, at once. */
export function stanceOf(polarity: Polarity, why: string): Stance {
  const usual = { strength: 2 / 3, certainty: 'FAIRLY_SURE', delay: 'NONE', evidence: null } as const;
  return { polarity, rationale: tidied(why), ...usual };
}

/** A link as a sentence. */
export function sentenceOf(cause: string, effect: string, polarity: Polarity): string {
  return say(SENTENCES[polarity], { cause, effect });
}

/** The pad on which a link is said; kept on the shelf at every key. */
export class LinkPad {
  constructor(
    private readonly stay: Stay,
    private readonly random: () => number,
  ) {}

  get draft(): Draft {
    return { ...EMPTY, ...this.stay.shelf.get<Partial<Draft>>('link', {}) };
  }

  /** The links she made on this phone. */
  get own(): OwnLink[] {
    return this.stay.shelf.get<OwnLink[]>('links', []);
  }

  /** Her links that are not known to be saved. */
  waits({ opId }: OwnLink): boolean {
    return this.stay.map?.waiting.has(opId) ?? false;
  }

  change(change: Partial<Draft>): void {
    this.stay.shelf.put('link', { ...this.draft, ...change });
  }

  /** Puts a pair into the empty slots, or another one than now. */
  offer(drawing: Drawing): void {
    const { cause, effect } = this.draft;
    const pair = offeredPair(drawing, this.random, cause && effect ? { cause, effect } : null);
    this.stay.shelf.put('link', { ...EMPTY, ...pair });
  }

  end(drawing: Drawing, which: 'cause' | 'effect'): DrawnFactor | null {
    const id = this.draft[which];
    return drawing.factors.find((factor) => factor.id === id) ?? null;
  }

  /** What is missing before it can be added. */
  missing(drawing: Drawing): Key | null {
    const [cause, effect] = [this.end(drawing, 'cause'), this.end(drawing, 'effect')];
    if (!cause || !effect) return 'link.missing';
    if (cause.id === effect.id) return 'link.same';
    return this.draft.polarity ? null : 'link.choose';
  }

  /** Adds the link, or her say on one that is there; answers the sentence. */
  add(drawing: Drawing): string {
    const { polarity, why } = this.draft;
    const [cause, effect] = [this.end(drawing, 'cause'), this.end(drawing, 'effect')];
    if (!cause || !effect || !polarity) return '';
    const claim = claimId();
    const stance = stanceOf(polarity, why);
    const ends = { cause: cause.id, effect: effect.id };
    const said = sentenceOf(cause.label, effect.label, polarity);
    const command: MapCommand = { type: 'ConnectFactors', link: linkId(), ...ends, claim, stance };
    const [opId] = this.stay.map?.submit(command) ?? [];
    if (opId === undefined) return '';
    const others = this.own.filter((own) => own.cause !== ends.cause || own.effect !== ends.effect);
    this.stay.shelf.put('links', [...others, { ...ends, opId, claim, said }]);
    this.offer(this.stay.drawing ?? drawing);
    return said;
  }

  /** Takes her say on a link back; the link itself goes when nobody else spoke of it. */
  takeBack(own: OwnLink): void {
    const link = this.stay.drawing?.links.find(
      ({ cause, effect }) => cause === own.cause && effect === own.effect,
    );
    if (link) this.stay.map?.submit({ type: 'WithdrawClaim', link: link.id, claim: own.claim });
    const others = this.own.filter(({ claim }) => claim !== own.claim);
    this.stay.shelf.put('links', others);
  }
}
