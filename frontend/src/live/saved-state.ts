import type { LiveState } from './state';

/** How safe the person's work is, in a form that the messages put into words. */
export interface SavedState {
  mood:
    | 'saved'
    | 'unsaved'
    | 'retrying'
    | 'connecting'
    | 'reconnecting'
    | 'store'
    | 'full'
    | 'signed-out'
    | 'closed';
  /** Changes not known to be saved. */
  count: number;
}

export function savedState(state: LiveState): SavedState {
  return { mood: moodOf(state), count: state.pending };
}

function moodOf({ connection, store, pending }: LiveState): SavedState['mood'] {
  switch (connection) {
    case 'connecting':
    case 'signed-out':
    case 'closed':
      return connection;
    case 'reconnecting':
      return pending > 0 ? 'retrying' : 'reconnecting';
    case 'live':
      if (store === 'restarting') return 'store';
      if (store === 'full') return 'full';
      return pending > 0 ? 'unsaved' : 'saved';
  }
}
