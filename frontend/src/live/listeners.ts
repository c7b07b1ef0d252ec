/** Those who want to know, told in the order they came. */
export class Listeners<T> {
  private readonly all = new Set<(news: T) => void>();

  /** Answers how to stop listening. */
  add(listener: (news: T) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(news: T): void {
    for (const listener of [...this.all]) listener(news);
  }
}
