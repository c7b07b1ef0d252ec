/** The workshop as the phone of one who takes part sees it. */
export interface Workshop {
  title: string;
  place: string | null;
  phase: 'OPEN' | 'PAUSED' | 'CLOSED';
  mapLocked: boolean;
  support: Support[];
  /** Null for somebody who does not take part. */
  me: Myself | null;
  /** People in the room. */
  here: number;
  stage: Stage;
  steps: Step[];
  /** Hers only. */
  ideas: OwnIdea[];
  /** What the room sees; empty before the ideas are shown. */
  heaps: Heap[];
  votes: Ballot[];
  /** Links that ask for a second look. */
  looks: SecondLook[];
  actions: ActionIdea[];
}

/** Somebody to talk to, and how. */
export interface Support {
  name: string;
  how: string;
}

export interface Myself {
  id: string;
  name: string;
  group: string | null;
  whereabouts: 'AT_THE_DOOR' | 'HERE' | 'ON_A_BREAK' | 'GONE' | 'REMOVED';
  /** She sees what happens and writes nothing. */
  watching: boolean;
}

export type StageKind =
  | 'WELCOME'
  | 'FOCAL_FACTOR'
  | 'IDEAS'
  | 'REVEAL'
  | 'LINK'
  | 'CHECK_SIGNS'
  | 'VOTE'
  | 'ACTION_IDEAS'
  | 'PLAY_BACK'
  | 'VALIDATE'
  | 'CLOSE';

export interface Stage {
  /** Place in the agenda, from 0. */
  at: number;
  kind: StageKind;
  title: string;
  /** What the facilitator asks, in her words. */
  say: string;
  next: string | null;
}

/** A step that phones show; it begins with the stage at this place of the agenda. */
export interface Step {
  title: string;
  at: number;
}

export interface OwnIdea {
  id: string;
  text: string;
  /** The room has seen it: it is everybody's now. */
  shown: boolean;
}

export interface Heap {
  id: string;
  label: string;
  people: number;
  mine: boolean;
}

export type VoteAspect = 'IMPORTANCE' | 'CONTROLLABILITY' | 'VULNERABILITY';

/** From 1, little, to 5, a lot, by thing and aspect. */
export type Marks = Record<string, Partial<Record<VoteAspect, number>>>;

export interface Ballot {
  id: string;
  kind: 'DOTS' | 'MARKS';
  aspects: VoteAspect[];
  things: { id: string; label: string }[];
  dots: number;
  closed: boolean;
  handedIn: number;
  mine: { things: string[] } | { marks: Marks; byWhom: Record<string, string> } | null;
}

export interface SecondLook {
  link: string;
  reasons: { POSITIVE: string | null; NEGATIVE: string | null };
}

export interface ActionIdea {
  id: string;
  what: string;
  /** Factors on the map. */
  where: string[];
  who: string;
  when: string;
  place: string;
  depth: 'EVENTS' | 'STRUCTURES' | 'GOALS' | 'BELIEFS' | null;
  mine: boolean;
}

/** What a phone asks of the workshop. Ids are drawn here, so that asking twice is harmless. */
export type WorkshopCommand =
  | { type: 'Arrive' }
  | { type: 'TakeBreak' }
  | { type: 'Leave' }
  | { type: 'TakeName'; pseudonym: string }
  | { type: 'WriteIdea'; idea: string; text: string }
  | { type: 'RewordIdea'; idea: string; text: string }
  | { type: 'TakeBackIdea'; idea: string }
  | { type: 'HandInDots'; vote: string; things: string[] }
  | { type: 'HandInMarks'; vote: string; marks: Marks; byWhom: Record<string, string> }
  | ({ type: 'SuggestAction'; action: string } & Omit<ActionIdea, 'id' | 'mine'>)
  | { type: 'TakeBackAction'; action: string };
