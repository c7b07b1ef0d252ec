import type { BroughtBackAnswer, ChangesAnswer, CopiedAnswer, MomentAnswer, PastAnswer } from '../protocol';

/** Longest wait for an answer. Milliseconds. */
const PATIENCE = 20_000;

/** Asks the server about the past of one map. Every question fails with an `Error` when the answer is none. */
export class PastClient {
  constructor(
    private readonly map: string,
    private readonly base: string = globalThis.document.baseURI,
    private readonly ask: typeof fetch = (url, how) => fetch(url, how),
  ) {}

  past(): Promise<PastAnswer> {
    return this.read('history');
  }

  at(seq: number): Promise<MomentAnswer> {
    return this.read(`at/${seq}`);
  }

  /** The map after the last change up to a time. */
  momentAt(time: Date): Promise<MomentAnswer> {
    return this.read(`moment?at=${encodeURIComponent(time.toISOString())}`);
  }

  changes(from: number, to: number): Promise<ChangesAnswer> {
    return this.read(`changes?from=${from}&to=${to}`);
  }

  async name(seq: number, name: string): Promise<void> {
    await this.send(`versions/${seq}`, {
      method: 'PUT',
      body: name,
      headers: { 'Content-Type': 'text/plain' },
    });
  }

  bringBack(seq: number): Promise<BroughtBackAnswer> {
    return this.read(`bring-back/${seq}`, { method: 'POST' });
  }

  copy(seq: number): Promise<CopiedAnswer> {
    return this.read(`copy/${seq}`, { method: 'POST' });
  }

  private async read<T>(path: string, how: RequestInit = {}): Promise<T> {
    return (await (await this.send(path, how)).json()) as T;
  }

  private async send(path: string, how: RequestInit): Promise<Response> {
    const answer = await this.ask(new URL(`maps/${this.map}/${path}`, this.base), {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE),
      ...how,
    });
    if (!answer.ok) throw new Error(`The answer about the past must be 200: ${answer.status}`);
    return answer;
  }
}
