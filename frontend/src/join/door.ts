import { patience } from '../live/patience';
import type { Step, Support } from './workshop';

/** What stands behind a code that fits. */
export interface Invitation {
  /** Id of the workshop. */
  workshop: string;
  title: string;
  place: string | null;
  welcome: string;
  support: Support[];
  consent: string;
  collects: string[];
  groups: string[];
  lobby: boolean;
  /** A friendly made-up name to begin with. */
  name: string;
  steps?: Step[];
}

/** What she agrees to: that her words are used, or just to watch. */
export type Agrees = 'ALL' | 'WATCH';

/** Who this phone is in a workshop. */
export interface Me {
  workshop: string;
  map: string;
  id: string;
  name: string;
  group: string | null;
  watching: boolean;
}

export interface Refusal {
  why: 'unknown' | 'busy' | 'full' | 'taken' | 'declined' | 'no-signal';
  /** One sentence from the server, if it said one. */
  message: string;
  /** How long to wait before the next try. */
  seconds: number;
}

export type Answer<T> = { given: T; refused?: undefined } | { given?: undefined; refused: Refusal };

/** How the page asks to be let in. */
export interface Door {
  invitation(code: string): Promise<Answer<Invitation>>;
  anotherName(code: string): Promise<Answer<{ name: string }>>;
  enter(entry: {
    code: string;
    agrees: Agrees;
    group: string | null;
    name: string;
  }): Promise<Answer<{ card: string }>>;
  back(words: string): Promise<Answer<unknown>>;
  me(): Promise<Answer<Me>>;
  withdraw(words: string): Promise<Answer<{ message: string }>>;
}

/** The door of the server that served the page. */
export class BrowserDoor implements Door {
  constructor(private readonly base: string = document.baseURI) {}

  invitation = (code: string) => this.post<Invitation>('code', { code });
  anotherName = (code: string) => this.post<{ name: string }>('name', { code });
  enter = (entry: object) => this.post<{ card: string }>('enter', entry);
  back = (words: string) => this.post<unknown>('back', { words });
  withdraw = (words: string) => this.post<{ message: string }>('withdraw', { words });
  me = () => this.ask<Me>('me', { method: 'GET' });

  private post<T>(path: string, body: object): Promise<Answer<T>> {
    const headers = { 'Content-Type': 'application/json' };
    return this.ask<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  private async ask<T>(path: string, how: RequestInit): Promise<Answer<T>> {
    try {
      const url = new URL(`join/${path}`, this.base);
      const answer = await fetch(url, { ...how, credentials: 'same-origin', signal: patience() });
      const said = (await answer.json().catch(() => ({}))) as T & Said;
      return answer.ok ? { given: said } : { refused: refusalOf(answer.status, said) };
    } catch {
      return { refused: { why: 'no-signal', message: '', seconds: 0 } };
    }
  }
}

interface Said {
  message?: string;
  reason?: string;
  retrySeconds?: number;
}

/** What an answer other than 200 means. */
export function refusalOf(status: number, said: Said): Refusal {
  return { why: whyOf(status, said.reason), message: said.message ?? '', seconds: said.retrySeconds ?? 0 };
}

function whyOf(status: number, reason: string | undefined): Refusal['why'] {
  if (status === 404 || status === 401) return 'unknown';
  if (status === 429) return 'busy';
  if (reason === 'FULL') return 'full';
  if (reason === 'NAME_TAKEN') return 'taken';
  return status >= 500 ? 'no-signal' : 'declined';
}
