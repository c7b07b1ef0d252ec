import { BrowserTransport } from '../live/browser-transport';
import { wallClock } from '../live/clock';
import { LateQueue } from '../live/late-queue';
import { StoredQueue } from '../live/stored-queue';
import type { MapCommand } from '../protocol';
import type { Me } from './door';
import type { Shelf } from './shelf';
import { Stay } from './stay';
import './views/all';
import type { WorkshopCommand } from './workshop';

/** Where those who take part ask over HTTP: they have no account. */
const DOOR = 'join/';

const store = new LateQueue(StoredQueue.open<MapCommand | WorkshopCommand>());

/** A stay in this browser. */
export function makeStay(me: Me, shelf: Shelf, changed: () => void): Stay {
  const around = {
    ...{ clock: wallClock, random: Math.random, store },
    transport: <Whole>(document: string) =>
      new BrowserTransport<Whole>(document, globalThis.document.baseURI, DOOR),
  };
  return new Stay(me, shelf, around, changed);
}
