import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveSession } from '../live/session';
import type { Heard, LiveState } from '../live/state';
import type { Drawing } from '../protocol';
import { differs, LastChanges, type ToldChanges } from './last-changes';

/** Longest wait for what the server knows of the past. Milliseconds. */
const PATIENCE = 15_000;

/** Keeps up with who changed what last, for the document of a session. */
export class ChangeWatch implements ReactiveController {
  readonly changes = new LastChanges();
  private session: LiveSession | null = null;
  private before: Drawing | null = null;
  private stops: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wanted: () => LiveSession | null,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const session = this.wanted();
    if (session === this.session) return;
    this.hostDisconnected();
    this.session = session;
    if (!session) return;
    this.before = session.state.drawing;
    this.stops = [
      session.heard.add((heard) => this.heard(heard)),
      session.changes.add((state) => this.changed(state)),
    ];
    void this.ask(session.document);
  }

  hostDisconnected(): void {
    for (const stop of this.stops) stop();
    this.stops = [];
    this.session = null;
  }

  private heard({ ops, before }: Heard): void {
    for (const { by, patch } of ops) {
      const parts = [...patch.factors, ...patch.links];
      this.changes.heard(by, parts, (id) => before.factors.get(id) ?? before.links.get(id), Date.now());
      for (const part of parts) this.theirs.add(part.id);
    }
  }

  /** Parts that others have changed since the drawing was last looked at. */
  private readonly theirs = new Set<string>();

  /** What has changed and was not heard of as somebody else's is this person's own. */
  private changed({ drawing }: LiveState): void {
    const { before } = this;
    this.before = drawing;
    if (!before || !drawing || before === drawing) return;
    const known = new Map([...before.factors, ...before.links].map((part) => [part.id, part]));
    const mine = [...drawing.factors, ...drawing.links].filter(
      (part) => known.get(part.id) !== part && !this.theirs.has(part.id) && differs(known.get(part.id), part),
    );
    this.theirs.clear();
    this.changes.mine(
      mine.map(({ id }) => id),
      Date.now(),
    );
  }

  /** What happened before; the table works without it where the server does not answer. */
  private async ask(document: string): Promise<void> {
    const address = new URL(`maps/${document.split('/')[1] ?? ''}/last-changes`, globalThis.document.baseURI);
    const answer = await fetch(address, {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => null);
    if (!answer?.ok || this.session?.document !== document) return;
    this.changes.told((await answer.json()) as ToldChanges);
    this.host.requestUpdate();
  }
}
