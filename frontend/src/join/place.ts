import type { Workshop } from './workshop';

/** The pages inside. */
export type Place =
  | 'opening'
  | 'lobby'
  | 'break'
  | 'left'
  | 'removed'
  | 'over'
  | 'paused'
  | 'watching'
  | 'look'
  | 'ideas'
  | 'links'
  | 'second-looks'
  | 'votes'
  | 'actions'
  | 'close';

/** The page that belongs to where she is and to what the room does now. */
export function placeIn(workshop: Workshop | null): Place {
  if (!workshop?.me) return 'opening';
  if (workshop.me.whereabouts === 'REMOVED') return 'removed';
  if (workshop.phase === 'CLOSED') return 'over';
  switch (workshop.me.whereabouts) {
    case 'GONE':
      return 'left';
    case 'ON_A_BREAK':
      return 'break';
    case 'AT_THE_DOOR':
      return 'lobby';
    case 'HERE':
      return workshop.phase === 'PAUSED' ? 'paused' : stagePlace(workshop, workshop.me.watching);
  }
}

function stagePlace({ stage }: Workshop, watching: boolean): Place {
  if (stage.kind === 'CLOSE') return 'close';
  if (watching) return 'watching';
  switch (stage.kind) {
    case 'IDEAS':
      return 'ideas';
    case 'LINK':
      return 'links';
    case 'CHECK_SIGNS':
      return 'second-looks';
    case 'VOTE':
      return 'votes';
    case 'ACTION_IDEAS':
      return 'actions';
    case 'WELCOME':
    case 'FOCAL_FACTOR':
    case 'REVEAL':
    case 'PLAY_BACK':
    case 'VALIDATE':
      return 'look';
  }
}

/** How far the room has come, among the steps that phones show. */
export interface Progress {
  title: string;
  /** From 1. */
  step: number;
  steps: number;
}

/** The step that the stage belongs to: the last one that has begun. */
export function progressOf({ steps, stage }: Pick<Workshop, 'steps' | 'stage'>): Progress | null {
  const begun = steps.filter(({ at }) => at <= stage.at).length;
  const title = steps[Math.max(0, begun - 1)]?.title;
  return title === undefined ? null : { title, step: Math.max(1, begun), steps: steps.length };
}
