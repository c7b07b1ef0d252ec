import { type KeptView, type Shelf, ShelfError } from './shelf';

/** Longest wait for an answer. Milliseconds. */
const PATIENCE = 15_000;
/** The server's answer when a person keeps as many views of the map as there is room for. */
const FULL = 409;

/** Keeps views on the server that served the page, with the session's own cookie. */
export class BrowserShelf implements Shelf {
  constructor(
    private readonly map: string,
    private readonly base: string = globalThis.document.baseURI,
  ) {}

  async all(): Promise<KeptView[]> {
    const read: unknown = await (await this.ask('')).json().catch(() => null);
    if (!Array.isArray(read)) throw new ShelfError('away');
    return read.filter(isKept).map(({ id, name, view }) => ({ id, name, view }));
  }

  async put({ id, name, view }: KeptView): Promise<void> {
    await this.ask(`/${id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name, view }),
    });
  }

  async remove(id: string): Promise<void> {
    await this.ask(`/${id}`, { method: 'DELETE' });
  }

  private async ask(path: string, how: RequestInit = {}): Promise<Response> {
    const url = new URL(`maps/${encodeURIComponent(this.map)}/views${path}`, this.base);
    const rules = { credentials: 'same-origin', redirect: 'manual' } as const;
    const answer = await fetch(url, { ...rules, signal: AbortSignal.timeout(PATIENCE), ...how }).catch(
      () => null,
    );
    if (!answer?.ok) throw new ShelfError(answer?.status === FULL ? 'full' : 'away');
    return answer;
  }
}

function isKept(value: unknown): value is KeptView {
  const kept = value as Partial<KeptView> | null;
  return [kept?.id, kept?.name, kept?.view].every((field) => typeof field === 'string');
}
