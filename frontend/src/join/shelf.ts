/** The part of the browser's storage that is used. */
export type Boxes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What she has begun and not yet sent, written at every key, so that it outlives a reload and a dead battery. */
export class Shelf {
  /** A browser that keeps nothing must not stop her: what she types is on the page all the same. */
  private readonly held = new Map<string, string>();

  constructor(
    private readonly boxes: Boxes,
    /** Begins the name of everything on it: one shelf for each workshop and person. */
    private readonly name: string,
  ) {}

  get<T>(key: string, usual: T): T {
    try {
      const text = this.held.get(key) ?? this.boxes.getItem(this.name + key);
      return text === null ? usual : (JSON.parse(text) as T);
    } catch {
      return usual;
    }
  }

  put(key: string, value: unknown): void {
    const text = JSON.stringify(value);
    this.held.set(key, text);
    try {
      this.boxes.setItem(this.name + key, text);
    } catch {}
  }

  drop(key: string): void {
    this.held.delete(key);
    try {
      this.boxes.removeItem(this.name + key);
    } catch {}
  }

  clear(): void {
    this.held.clear();
    const keys = Array.from({ length: this.boxes.length }, (_, at) => this.boxes.key(at) ?? '');
    for (const key of keys) if (key.startsWith(this.name)) this.boxes.removeItem(key);
  }
}

/** Storage that lasts as long as the page, where the browser allows no other. */
export class PageBoxes implements Boxes {
  private readonly kept = new Map<string, string>();

  get length(): number {
    return this.kept.size;
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }

  key(at: number): string | null {
    return [...this.kept.keys()][at] ?? null;
  }
}

/** The browser's own storage, if it may be used. */
export function browserBoxes(): Boxes {
  try {
    const boxes = globalThis.localStorage;
    boxes.setItem('mw-join-tried', '1');
    boxes.removeItem('mw-join-tried');
    return boxes;
  } catch {
    return new PageBoxes();
  }
}
