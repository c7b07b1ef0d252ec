import type { Picked } from '../canvas/contract';
import { clips } from '../messages/hands';
import type { Drawing, Position } from '../protocol';
import { type Clip, clipOf, clipText, MOST_PASTED, middleOfClip } from './clip';
import type { Deed } from './deed';
import { pasteDeed, saying } from './deeds';
import { readClip } from './read-clip';

/** From the middle of what was copied to the middle of its copy. World pixels. */
const ASIDE = 60;

/** What the clipboard needs to know of the screen. */
export interface Copying {
  readonly drawing: Drawing | null;
  readonly picked: Picked;
  /** Where something comes to stand that was copied elsewhere. */
  middle(): Position;
}

/** What was copied last on any map of this page; the menu pastes it where the browser keeps its clipboard closed. */
let last: Clip | null = null;

/** Puts what is picked into the clipboard; answers the text, or null when no factor is picked. */
export function copy(here: Copying): { text: string; said: Deed } | null {
  const { drawing, picked } = here;
  if (!drawing || picked.factors.length === 0) return null;
  const clip = clipOf(drawing, picked.factors);
  last = clip;
  return {
    text: clipText(drawing.title, clip),
    said: saying(clips.copied(clip.factors.length, clip.links.length)),
  };
}

/** Pastes a text, or what was copied last when there is none. */
export function pasted(here: Copying, text: string | null, at?: Position): Deed {
  const clip = text === null ? last : readClip(text);
  if (!clip) return saying(text === null ? clips.empty : clips.foreign);
  return placedIn(here, clip, at);
}

/** The picked factors once more, a little aside. */
export function duplicated(here: Copying): Deed {
  const { drawing, picked } = here;
  if (!drawing || picked.factors.length === 0) return saying(clips.nothing);
  return placedIn(here, clipOf(drawing, picked.factors));
}

function placedIn(here: Copying, clip: Clip, at?: Position): Deed {
  if (clip.factors.length > MOST_PASTED) return saying(clips.tooMany(MOST_PASTED));
  return pasteDeed(clip, at ?? (fromHere(here, clip) ? aside(clip, here.drawing) : here.middle()));
}

/** Whether a clip was taken from this map: its first factor is still here. */
function fromHere({ drawing }: Copying, { factors }: Clip): boolean {
  return drawing?.factors.some(({ id }) => id === factors[0]?.id) ?? false;
}

/** Beside the original; further aside when a copy stands there already. */
function aside(clip: Clip, drawing: Drawing | null): Position {
  const middle = middleOfClip(clip);
  const [first] = clip.factors;
  const taken = (by: number) =>
    drawing?.factors.some((f) => first && Math.hypot(f.x - first.x - by, f.y - first.y - by) < ASIDE / 2);
  let by = ASIDE;
  while (taken(by)) by += ASIDE;
  return { x: middle.x + by, y: middle.y + by };
}
