/** Which of the listed rows are picked, and from where a range goes on. Never changed once made. */
export class Picks {
  constructor(
    readonly ids: ReadonlySet<string> = new Set(),
    private readonly anchor: string | null = null,
  ) {}

  has(id: string): boolean {
    return this.ids.has(id);
  }

  get size(): number {
    return this.ids.size;
  }

  toggle(id: string): Picks {
    const next = new Set(this.ids);
    if (!next.delete(id)) next.add(id);
    return new Picks(next, id);
  }

  /** From the row that was picked last to this one. */
  upTo(id: string, listed: readonly string[]): Picks {
    const from = listed.indexOf(this.anchor ?? id);
    const to = listed.indexOf(id);
    if (to < 0) return this;
    const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
    return new Picks(new Set([...this.ids, ...listed.slice(first, last + 1)]), listed[from] ?? id);
  }

  /** All that are listed, or none when all are picked already. */
  all(listed: readonly string[]): Picks {
    return listed.every((id) => this.has(id)) ? new Picks() : new Picks(new Set(listed), listed[0] ?? null);
  }

  /** Only what is still there. */
  among(there: ReadonlySet<string>): Picks {
    const left = [...this.ids].filter((id) => there.has(id));
    return left.length === this.size ? this : new Picks(new Set(left), this.anchor);
  }
}
