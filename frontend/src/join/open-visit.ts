import { wallClock } from '../live/clock';
import { BrowserDoor } from './door';
import { fetchInside } from './fetch-inside';
import { browserBoxes } from './shelf';
import { Visit } from './visit';

/** Begins the visit of this phone, with the code that the address brings along, and takes it off the address. */
export function openVisit(): Visit {
  const hash = location.hash;
  if (hash) history.replaceState(null, '', location.pathname + location.search);
  const visit = new Visit({
    door: new BrowserDoor(),
    boxes: browserBoxes(),
    clock: wallClock,
    random: Math.random,
    stay: async (me, shelf, changed) => (await fetchInside()).makeStay(me, shelf, changed),
  });
  addEventListener('online', () => visit.wake());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && visit.wake());
  void visit.begin(hash);
  // the code can be typed meanwhile
  requestAnimationFrame(() =>
    fetchInside().then(
      () => visit.changes.tell(visit),
      () => visit.breakDown(),
    ),
  );
  return visit;
}
