import { BrowserTransport } from './browser-transport';
import { wallClock } from './clock';
import { LateQueue } from './late-queue';
import { Listeners } from './listeners';
import { LiveSession } from './session';
import { StoredQueue } from './stored-queue';

/** How long a session that nobody shows any more may go on to save what is pending. Milliseconds. */
const LINGER = 60_000;

interface Shared {
  session: LiveSession;
  holders: number;
}

const shared = new Map<string, Shared>();
const arrivals = new Listeners<LiveSession>();
const store = new LateQueue(StoredQueue.open());

/** The session of a document, `kind/id`, opened if need be; every `acquire` is followed by one `release`. */
export function acquire(document: string, make: (document: string) => LiveSession = open): LiveSession {
  const there = shared.get(document);
  if (there) {
    there.holders += 1;
    return there.session;
  }
  const session = make(document);
  shared.set(document, { session, holders: 1 });
  arrivals.tell(session);
  return session;
}

/** Nobody here shows the document any more: the session ends as soon as everything is saved. */
export function release(document: string): void {
  const there = shared.get(document);
  if (!there) return;
  there.holders -= 1;
  if (there.holders > 0) return;
  if (there.session.state.pending === 0) end(document, there);
  else linger(document, there);
}

function linger(document: string, there: Shared): void {
  const stop = there.session.changes.add((state) => {
    if (state.pending === 0) finish();
  });
  const late = wallClock.after(LINGER, () => finish());
  const finish = () => {
    stop();
    late();
    if (there.holders === 0) end(document, there);
  };
}

/** Tells of the session of a document, now or when it comes. Answers how to stop listening. */
export function onSession(document: string, found: (session: LiveSession) => void): () => void {
  const there = shared.get(document);
  if (there) found(there.session);
  return arrivals.add((session) => session.document === document && found(session));
}

function end(document: string, ended: Shared): void {
  if (shared.get(document) === ended) shared.delete(document);
  ended.session.close();
}

function open(document: string): LiveSession {
  const transport = new BrowserTransport(document);
  const session = new LiveSession(document, { transport, store, clock: wallClock, random: Math.random });
  session.open();
  return session;
}

function wakeAll(): void {
  if (document.visibilityState === 'visible') for (const { session } of shared.values()) session.wake();
}

addEventListener('online', wakeAll);
document.addEventListener('visibilitychange', wakeAll);
