import { isTag, type Tag } from './languages';
import { type Boxes, Shelf } from './shelf';

/** What this phone remembers before anybody is in: no name, and nothing of what was written. */
export class Pocket {
  private readonly shelf: Shelf;

  constructor(private readonly boxes: Boxes) {
    this.shelf = new Shelf(boxes, 'mw-join/');
  }

  /** The code, until she is in: the QR code brings it along, and a reload must not lose it. */
  get code(): string | null {
    return this.shelf.get<string | null>('code', null);
  }

  set code(code: string | null) {
    if (code === null) this.shelf.drop('code');
    else this.shelf.put('code', code);
  }

  /** Whether somebody went in with this phone. */
  get wasInside(): boolean {
    return this.shelf.get('inside', false);
  }

  wentIn(): void {
    this.shelf.put('inside', true);
    this.code = null;
  }

  /** The language that was chosen. */
  get language(): Tag | null {
    const tag = this.shelf.get<string | null>('language', null);
    return isTag(tag) ? tag : null;
  }

  set language(tag: Tag) {
    this.shelf.put('language', tag);
  }

  /** The shelf of one person in one workshop. */
  shelfOf(workshop: string, person: string): Shelf {
    return new Shelf(this.boxes, `mw-join/${workshop}/${person}/`);
  }
}
