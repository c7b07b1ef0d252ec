/** What the server and the browser say to each other. Same shapes as the server's records. */

export type FactorKind = 'CONTEXT' | 'SERVICE' | 'RESOURCE' | 'BEHAVIOUR' | 'OUTCOME' | 'INTERVENTION';
export type Polarity = 'POSITIVE' | 'NEGATIVE' | 'UNCERTAIN';
export type Certainty = 'GUESS' | 'FAIRLY_SURE' | 'SURE';
export type Delay = 'NONE' | 'SHORT' | 'LONG';
export type Aspect = 'IMPORTANCE' | 'CONTROLLABILITY' | 'VULNERABILITY';

/** World pixels; the centre of a factor's label. */
export interface Position {
  x: number;
  y: number;
}

export interface DrawnFactor {
  id: string;
  label: string;
  kind: FactorKind;
  theme: string | null;
  tags: string[];
  x: number;
  y: number;
}

export interface DrawnLink {
  id: string;
  cause: string;
  effect: string;
  polarity: Polarity;
  /** Weight in (0, 1]. */
  strength: number;
  certainty: Certainty;
  delay: Delay;
  contested: boolean;
  claims: number;
}

export interface Drawing {
  title: string;
  focal: string | null;
  factors: DrawnFactor[];
  links: DrawnLink[];
}

/** What one operation changed: factors and links to put in place, and ids that are gone. */
export interface DrawingPatch extends Drawing {
  factorsGone: string[];
  linksGone: string[];
}

export interface Evidence {
  quote: string;
  source: string;
}

export interface Stance {
  polarity: Polarity;
  strength: number;
  certainty: Certainty;
  delay: Delay;
  rationale: string;
  evidence: Evidence | null;
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
  | { type: 'Rate'; factor: string; aspect: Aspect; vote: number | null }
  | { type: 'ChooseFocalFactor'; factor: string | null }
  | { type: 'RenameMap'; title: string }
  | { type: 'ConnectFactors'; link: string; cause: string; effect: string; claim: string; stance: Stance }
  | { type: 'MakeClaim'; link: string; claim: string; stance: Stance }
  | { type: 'WithdrawClaim'; link: string; claim: string }
  | { type: 'AgreeReading'; link: string; polarity: Polarity | null; note: string }
  | { type: 'RemoveLink'; link: string }
  | { type: 'Undo' }
  | { type: 'Redo' };

export interface Author {
  id: string;
  pseudonym: string;
  group: string;
}

export interface AppliedOp {
  seq: number;
  opId: string;
  by: Author;
  patch: DrawingPatch;
}

export interface Present extends Author {
  pointer: Position | null;
  selection: string[];
}

export type ClientFrame =
  | { type: 'hello'; v: 1; ticket: string; lastSeq: number | null; epoch: number | null }
  | { type: 'op'; v: 1; opId: string; base: number; group: string | null; body: MapCommand }
  | { type: 'presence'; v: 1; pointer: Position | null; selection: string[] }
  | { type: 'pong'; v: 1 };

export type Outcome = 'applied' | 'noop' | 'parked' | 'refused';

export type ServerFrame =
  | {
      type: 'welcome';
      v: 1;
      epoch: number;
      seq: number;
      you: Author & { role: string };
      snapshot: Drawing | null;
      snapshotUrl: string | null;
      ops: AppliedOp[] | null;
      canUndo: boolean;
      canRedo: boolean;
    }
  | {
      type: 'ack';
      v: 1;
      opId: string;
      seq: number;
      outcome: Outcome;
      reason: string | null;
      message: string | null;
      canUndo: boolean;
      canRedo: boolean;
    }
  | { type: 'ops'; v: 1; from: number; to: number; ops: AppliedOp[] }
  | { type: 'presence'; v: 1; people: Present[] }
  | { type: 'store'; v: 1; state: 'up' | 'restarting' }
  | { type: 'busy'; v: 1; opId: string | null; retryMs: number }
  | { type: 'bye'; v: 1; reason: string }
  | { type: 'ping'; v: 1 };
