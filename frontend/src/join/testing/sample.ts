import type { Invitation, Me } from '../door';
import type { Stage, StageKind, Step, Workshop } from '../workshop';

const STEPS: Step[] = [
  { title: 'Welcome', at: 0 },
  { title: 'Ideas', at: 2 },
  { title: 'Links', at: 4 },
  { title: 'Check', at: 5 },
  { title: 'Dots', at: 6 },
  { title: 'Actions', at: 7 },
];

/** The stages of an agenda, as a phone is told of them. Illustrative. */
export const STAGES: readonly Stage[] = [
  stage(0, 'WELCOME', 'Welcome', 'We begin in a moment.', 'What the map is about'),
  stage(1, 'FOCAL_FACTOR', 'What the map is about', 'We agree on what the map is about.', 'Ideas'),
  stage(
    2,
    'IDEAS',
    'Ideas',
    'What makes it easier or harder to get to the park?',
    'We put the ideas side by side',
  ),
  stage(3, 'REVEAL', 'Side by side', 'Here is what we said.', 'Links'),
  stage(4, 'LINK', 'Links', 'How do two things fit together?', 'Check'),
  stage(5, 'CHECK_SIGNS', 'Check', 'People see this in different ways', 'Dots'),
  stage(6, 'VOTE', 'Dots', 'What matters most to you?', 'What we could do'),
  stage(7, 'ACTION_IDEAS', 'What we could do', 'What could be done?', 'The story of the map'),
  stage(8, 'PLAY_BACK', 'The story of the map', 'Look for what you know.', 'Is it right?'),
  stage(9, 'VALIDATE', 'Is it right?', 'Say what is missing.', 'The end'),
  stage(10, 'CLOSE', 'The end', 'Thank you for today.', null),
];

export function stageOf(kind: StageKind): Stage {
  return STAGES.find((s) => s.kind === kind) as Stage;
}

export const ME: Me = {
  workshop: 'w-1',
  map: 'm-1',
  id: 'p-otter',
  name: 'Otter',
  group: 'parents',
  watching: false,
};

export const INVITATION: Invitation = {
  workshop: 'w-1',
  title: 'The way to the park',
  place: 'Library',
  welcome: 'Today we draw one big map: what makes the way to the park easier or harder.',
  support: [{ name: 'The host', how: 'by the door' }],
  consent: 'What you write goes into the map.\nThe study keeps it without names.',
  collects: ['What you write', 'Your group'],
  groups: ['parents', 'practitioners', 'community', 'agencies'],
  lobby: false,
  name: 'Otter',
  steps: STEPS,
};

export function workshopAt(kind: StageKind, more: Partial<Workshop> = {}): Workshop {
  const { id, name, group, watching } = ME;
  return {
    title: INVITATION.title,
    place: INVITATION.place,
    phase: 'OPEN',
    mapLocked: false,
    support: INVITATION.support,
    me: { id, name, group, watching, whereabouts: 'HERE' },
    here: 18,
    stage: stageOf(kind),
    steps: STEPS,
    ideas: [],
    heaps: [],
    votes: [],
    looks: [],
    actions: [],
    ...more,
  };
}

function stage(at: number, kind: StageKind, title: string, say: string, next: string | null): Stage {
  return { at, kind, title, say, next };
}
