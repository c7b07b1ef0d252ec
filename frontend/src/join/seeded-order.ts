/** FNV-1a: the same number for the same text (Fowler, Noll, Vo, 1991). */
function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (const sign of text) seed = Math.imul(seed ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return seed >>> 0;
}

/** Random numbers in [0, 1) that are the same for the same text (mulberry32, Tommy Ettinger, 2017). */
export function randomOf(text: string): () => number {
  let state = seedOf(text);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffled, each person and ballot in an order of their own: what stands first is chosen more often. */
export function inOrderOf<T>(things: readonly T[], seed: string): T[] {
  const random = randomOf(seed);
  const order = [...things];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
