// Made from the server's records by ProtocolTypesTest; change those, not this.

export interface Drawing {
  title: string;
  focal: string | null;
  factors: DrawnFactor[];
  links: DrawnLink[];
}

export interface DrawingPatch {
  title: string;
  focal: string | null;
  factors: DrawnFactor[];
  links: DrawnLink[];
  factorsGone: string[];
  linksGone: string[];
}

export interface PastAnswer {
  last: number;
  lastAt: string | null;
  span: number;
  stretches: Stretch[];
  versions: VersionAnswer[];
  mayLead: boolean;
}

export interface MomentAnswer {
  seq: number;
  at: string | null;
  drawing: Drawing;
}

export interface ChangesAnswer {
  from: number;
  to: number;
  differences: DifferenceLine[];
  lines: ChangeLine[];
  untold: number;
}

export interface LastChanges {
  factors: Record<string, LastChange>;
  links: Record<string, LastChange>;
}

export interface BroughtBackAnswer {
  seq: number;
  changed: boolean;
}

export interface CopiedAnswer {
  map: string;
}

export type MapCommand =
  | { type: 'AddFactor'; factor: string; label: string; kind: FactorKind; position: Position }
  | { type: 'RenameFactor'; factor: string; label: string }
  | { type: 'MoveFactors'; positions: Record<string, Position> }
  | { type: 'MergeFactors'; from: string; into: string }
  | { type: 'RemoveFactor'; factor: string }
  | { type: 'SetKind'; factor: string; kind: FactorKind }
  | { type: 'SetTheme'; factor: string; theme: string | null }
  | { type: 'SetTags'; factor: string; tags: string[] }
  | { type: 'EditNote'; factor: string; note: string }
  | { type: 'Rate'; factor: string; aspect: Aspect; vote: Vote | null }
  | { type: 'ChooseFocalFactor'; factor: string | null }
  | { type: 'RenameMap'; title: string }
  | { type: 'ConnectFactors'; link: string; cause: string; effect: string; claim: string; stance: Stance }
  | { type: 'MakeClaim'; link: string; claim: string; stance: Stance }
  | { type: 'AdjustClaim'; link: string; claim: string; polarity: Polarity | null; strength: number | null; certainty: Certainty | null; delay: Delay | null }
  | { type: 'WithdrawClaim'; link: string; claim: string }
  | { type: 'AgreeReading'; link: string; polarity: Polarity | null; note: string }
  | { type: 'RemoveLink'; link: string }
  | { type: 'Undo' }
  | { type: 'Redo' };

export type ClientFrame =
  | { type: 'hello'; v: 1; ticket: string; lastSeq: number | null; epoch: number | null }
  | { type: 'op'; v: 1; opId: string; base: number; group: string | null; body: MapCommand }
  | { type: 'presence'; v: 1; pointer: Point | null; selection: string[] }
  | { type: 'offer'; v: 1; view: string }
  | { type: 'pong'; v: 1 };

export type ServerFrame =
  | { type: 'welcome'; v: 1; epoch: number; seq: number; you: You; snapshot: Drawing | null; snapshotUrl: string | null; ops: AppliedOp[] | null; canUndo: boolean; canRedo: boolean }
  | { type: 'ack'; v: 1; opId: string; seq: number; outcome: Outcome; reason: string | null; message: string | null; canUndo: boolean; canRedo: boolean }
  | { type: 'ops'; v: 1; from: number; to: number; ops: AppliedOp[] }
  | { type: 'presence'; v: 1; people: Present[] }
  | { type: 'offer'; v: 1; by: Author; view: string }
  | { type: 'store'; v: 1; state: State }
  | { type: 'busy'; v: 1; opId: string | null; retryMs: number }
  | { type: 'bye'; v: 1; reason: Farewell }
  | { type: 'ping'; v: 1 };

export interface DrawnFactor {
  id: string;
  label: string;
  alsoCalled: string[];
  kind: FactorKind;
  theme: string | null;
  tags: string[];
  votes: DrawnVotes;
  x: number;
  y: number;
}

export interface DrawnLink {
  id: string;
  cause: string;
  effect: string;
  polarity: Polarity;
  strength: number;
  certainty: Certainty;
  delay: Delay;
  contested: boolean;
  claims: number;
  agreed: boolean;
  groups: string[];
}

export interface Stretch {
  at: string;
  first: number;
  last: number;
  quiet: boolean;
}

export interface VersionAnswer {
  seq: number;
  name: string;
  at: string;
  by: Contributor;
  namedAt: string;
}

export interface DifferenceLine {
  mark: Mark;
  said: Said;
  factors: string[];
  links: string[];
}

export interface ChangeLine {
  from: number;
  to: number;
  at: string;
  by: Contributor;
  act: Act;
  said: Said;
  factors: string[];
  links: string[];
}

export interface LastChange {
  by: string;
  group: string;
  at: string;
}

export type FactorKind = 'CONTEXT' | 'SERVICE' | 'RESOURCE' | 'BEHAVIOUR' | 'OUTCOME' | 'INTERVENTION';

export interface Position {
  x: number;
  y: number;
}

export type Aspect = 'IMPORTANCE' | 'CONTROLLABILITY' | 'VULNERABILITY';

export type Vote = 'LOW' | 'MIDDLE' | 'HIGH';

export interface Stance {
  polarity: Polarity;
  strength: number;
  certainty: Certainty;
  delay: Delay;
  rationale: string;
  evidence: Evidence | null;
}

export type Polarity = 'POSITIVE' | 'NEGATIVE' | 'UNCERTAIN';

export type Certainty = 'GUESS' | 'FAIRLY_SURE' | 'SURE';

export type Delay = 'NONE' | 'SHORT' | 'LONG';

export interface Point {
  x: number;
  y: number;
}

export interface You {
  id: string;
  pseudonym: string;
  group: string;
  role: string;
}

export interface AppliedOp {
  seq: number;
  opId: string;
  by: Author;
  patch: DrawingPatch;
}

export type Outcome = 'applied' | 'noop' | 'parked' | 'refused';

export interface Present {
  id: string;
  pseudonym: string;
  group: string;
  pointer: Point | null;
  selection: string[];
}

export interface Author {
  id: string;
  pseudonym: string;
  group: string;
}

export type State = 'up' | 'restarting' | 'full';

export type Farewell = 'TICKET' | 'GONE' | 'MALFORMED' | 'VERSION' | 'TOO_LARGE' | 'TOO_FAST' | 'TOO_SLOW' | 'SILENT' | 'RESYNC' | 'NOT_A_MEMBER' | 'SIGNED_OUT' | 'STOPPING';

export interface DrawnVotes {
  importance: number[];
  controllability: number[];
  vulnerability: number[];
}

export interface Contributor {
  id: string;
  pseudonym: string;
  group: string;
}

export type Mark = 'NEW' | 'RENAMED' | 'CHANGED' | 'GONE';

export interface Said {
  pieces: Piece[];
}

export type Act = 'ADDED' | 'REMOVED' | 'RENAMED' | 'MERGED' | 'DESCRIBED' | 'VOTED' | 'MOVED' | 'LINKED' | 'UNLINKED' | 'CLAIMED' | 'AGREED' | 'BROUGHT_IN' | 'BROUGHT_BACK';

export interface Evidence {
  quote: string;
  source: string;
}

export interface Piece {
  text: string;
  name: boolean;
}
