import type { Picked } from '../canvas/contract';
import { menu } from '../messages/hands';
import type { Drawing, Position } from '../protocol';
import { copy, duplicated, pasted } from './clipboard';
import type { ClipboardKeys } from './clipboard-keys';
import type { Deed } from './deed';
import { focalDeed, kindDeed, saying, themeDeed } from './deeds';
import type { MenuWish } from './menu-entries';
import type { Pair } from './merge-asker';
import type { StageGrip } from './stage-grip';

/** What is on the screen when something is chosen in a menu, and who carries it out. */
export interface DoingOn {
  readonly drawing: Drawing | null;
  readonly picked: Picked;
  readonly edits: boolean;
  readonly grip: StageGrip;
  deed(deed: Deed): void;
  pick(picked: Picked): void;
  look(look: Extract<MenuWish, { do: 'look' }>['look']): void;
  /** Takes what is picked off the map. */
  take(picked: Picked): void;
  linkFrom(factor: string): void;
  mergeFrom(factor: string): void;
  merge(pair: Pair): void;
}

/** Carries out what was chosen in the menu, in the bar of what is picked, or by the keys for copying. */
export class MenuDoing implements ClipboardKeys {
  constructor(private readonly on: DoingOn) {}

  /** @param at where on the paper the menu was opened */
  does(wish: MenuWish, at: Position): void {
    const { on } = this;
    const { factors } = on.picked;
    switch (wish.do) {
      case 'kind':
        return on.deed(kindDeed(factors, wish.kind));
      case 'theme':
        return on.deed(themeDeed(factors, wish.theme));
      case 'look':
        return on.look(wish.look);
      case 'copy':
      case 'cut':
        return this.copies(wish.do === 'cut');
      case 'paste':
        return on.deed(pasted(this.copying, null, at));
      case 'duplicate':
        return on.deed(duplicated(this.copying));
      case 'remove':
        return on.take(on.picked);
      case 'all':
        return on.pick({ factors: on.drawing?.factors.map(({ id }) => id) ?? [], links: [] });
      case 'add':
        return on.grip.add(at);
      case 'fit':
        return on.grip.fit();
      case 'several':
        return on.grip.several(true);
      case 'read':
        return on.deed(saying(on.grip.read()));
      case 'cause':
      case 'effect':
        return this.toEnd(wish.do);
      case 'new-theme':
        return undefined;
      case 'rename':
      case 'link':
      case 'merge':
      case 'focal':
        return this.withFirst(wish.do);
    }
  }

  copied(cut: boolean): string | null {
    const made = cut && !this.on.edits ? null : copy(this.copying);
    if (!made) return null;
    if (cut) this.on.take(this.on.picked);
    else this.on.deed(made.said);
    return made.text;
  }

  pasted(text: string): boolean {
    if (this.on.edits) this.on.deed(pasted(this.copying, text));
    return this.on.edits;
  }

  duplicated(): boolean {
    const can = this.on.edits && this.on.picked.factors.length > 0;
    if (can) this.on.deed(duplicated(this.copying));
    return can;
  }

  private get copying() {
    const { drawing, picked, grip } = this.on;
    return { drawing, picked, middle: () => grip.centre() };
  }

  /** The browser asks for the text by its own copy event, which {@link copied} answers. */
  private copies(cut: boolean): void {
    if (!document.execCommand(cut ? 'cut' : 'copy')) this.copied(cut);
  }

  private toEnd(end: 'cause' | 'effect'): void {
    const { drawing, picked } = this.on;
    const link = drawing?.links.find(({ id }) => id === picked.links[0]);
    if (link) this.on.pick({ factors: [link[end]], links: [] });
  }

  private withFirst(wish: 'rename' | 'link' | 'merge' | 'focal'): void {
    const { on } = this;
    const [first, second] = on.picked.factors;
    if (first === undefined) return;
    if (wish === 'rename') on.grip.rename(first);
    else if (wish === 'link') on.linkFrom(first);
    else if (wish === 'focal') on.deed(focalDeed(on.drawing, first));
    else if (second === undefined) on.mergeFrom(first);
    else on.merge({ from: second, into: first });
  }
}

/** The words with which a second factor is asked for. */
export function asking(what: 'link' | 'merge', label: string): string {
  return what === 'link' ? menu.linkEnds(label) : menu.mergeEnds(label);
}
