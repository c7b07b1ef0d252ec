import { BrowserTransport } from '../live/browser-transport';
import { wallClock } from '../live/clock';
import { LateQueue } from '../live/late-queue';
import { StoredQueue } from '../live/stored-queue';
import type { MapCommand } from '../protocol';
import { BrowserDoor } from './door';
import { browserBoxes } from './shelf';
import { Visit } from './visit';
import type { WorkshopCommand } from './workshop';

/** Where those who take part ask over HTTP: they have no account. */
const DOOR = 'join/';

/** Begins the visit of this phone, with the code that the address brings along, and takes it off the address. */
export function openVisit(): Visit {
  const hash = location.hash;
  if (hash) history.replaceState(null, '', location.pathname + location.search);
  const visit = new Visit({
    door: new BrowserDoor(),
    boxes: browserBoxes(),
    clock: wallClock,
    random: Math.random,
    store: new LateQueue(StoredQueue.open<MapCommand | WorkshopCommand>()),
    transport: (document) => new BrowserTransport(document, globalThis.document.baseURI, DOOR),
  });
  addEventListener('online', () => visit.wake());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && visit.wake());
  void visit.begin(hash);
  return visit;
}
