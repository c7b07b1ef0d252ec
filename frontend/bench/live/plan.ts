import { parseArgs } from 'node:util';

/** A map to measure with. */
export interface MapToUse {
  readonly id: string;
  readonly factors: number;
  readonly changes: number;
}

/** Where the application runs, and what is measured there how often. */
export interface Plan {
  readonly browser: string;
  readonly address: string;
  /** What the two people type to sign in. */
  readonly names: readonly [string, string];
  readonly password: string;
  readonly small: MapToUse;
  readonly large: MapToUse;
  /** The one with a long past. */
  readonly lived: MapToUse;
  /** Processes of the application and of its store. */
  readonly server: number;
  readonly store: number;
  readonly rounds: number;
  /** Edits of each kind on each map in a round. */
  readonly edits: number;
  readonly openings: number;
  readonly moments: number;
  readonly seed: number;
  readonly format: string;
}

/** Reads what the command says; the password comes by the environment, where no list of processes shows it. */
export function planOf(args: string[], environment: Readonly<Record<string, string | undefined>>): Plan {
  const text = { type: 'string', default: '' } as const;
  const { values } = parseArgs({
    args,
    options: {
      browser: text,
      address: text,
      names: text,
      maps: text,
      server: text,
      store: text,
      rounds: text,
      edits: text,
      openings: text,
      moments: text,
      seed: text,
      format: text,
    },
  });
  const [small, large, lived] = values.maps.split(',').map(mapOf);
  const [first = '', second = ''] = values.names.split(',');
  if (!small || !large || !lived) throw new Error(`Three maps are measured: ${values.maps}`);
  return {
    browser: values.browser,
    address: values.address,
    names: [first, second],
    password: environment['MAPWRIGHT_BENCH_PASSWORD'] ?? '',
    small,
    large,
    lived,
    server: Number(values.server),
    store: Number(values.store),
    rounds: Number(values.rounds),
    edits: Number(values.edits),
    openings: Number(values.openings),
    moments: Number(values.moments),
    seed: Number(values.seed),
    format: values.format,
  };
}

function mapOf(text: string): MapToUse {
  const [id = '', factors, changes] = text.split(':');
  return { id, factors: Number(factors), changes: Number(changes) };
}
