import { html, type TemplateResult } from 'lit';
import type { ReadingParts } from '../editor/reading-parts';
import { stage } from '../messages/en';
import { table } from '../messages/table';
import type { Drawing, MapCommand } from '../protocol';
import type { BulkStep } from './bulk';
import type { Outcome } from './column';
import type { Draft } from './drafts';
import { meanwhile, type Question } from './edit-now';
import type { CellChange } from './grid-table';
import type { SheetKind } from './sheet-kinds';

/** The one notice that offers to take the last step back. */
const LAST = 'last';

/** Something to say under the table. */
export interface Told {
  words: string;
}

/** Turns what a person does in a table into wishes to the session. */
export class TableHand {
  private asked: (Question & { take(): void }) | null = null;

  constructor(
    private readonly parts: () => ReadingParts | null,
    private readonly tell: (told: Told) => void,
  ) {}

  /** Saves one cell. Answers the id of a part that was made, null when none was, or that it cannot be saved so. */
  change({ row, column: id, value, edit }: CellChange, sheet: SheetKind, draft: Draft, drawing: Drawing) {
    this.tell({ words: '' });
    if (row === null) return this.draft(draft, id, value, drawing);
    const column = sheet.columns.find((each) => each.id === id);
    const now = sheet.rows(drawing, new Map()).find((each) => each.id === row.id);
    if (!column?.save) return null;
    if (now && meanwhile(edit, column.words(now), value)) {
      const save = column.save.bind(column);
      const take = () => this.settle(save(now, value, this.drawing ?? drawing));
      this.asked = { row: row.id, column: id, mine: value.trim(), theirs: column.words(now), take };
      return null;
    }
    return this.settle(column.save(now ?? row, value, drawing));
  }

  bulk({ commands, words }: BulkStep): void {
    this.submit(commands);
    this.offerUndo(words);
  }

  /** What stands in the place of a row that two people changed at once. */
  question(settled: () => void): { row: string; content: TemplateResult } | null {
    const { asked } = this;
    if (!asked) return null;
    const settle = (take: boolean) => () => {
      this.asked = null;
      if (take) asked.take();
      settled();
    };
    const content = html`<span class="two"
      ><span>${table.edit.meanwhile(asked.theirs)}</span>
      <button type="button" class="mw-button" @click=${settle(true)}>${table.edit.mine(asked.mine)}</button>
      <button type="button" class="mw-button" @click=${settle(false)}>${table.edit.theirs}</button></span
    >`;
    return { row: asked.row, content };
  }

  private get drawing(): Drawing | null {
    return this.parts()?.now?.drawing ?? null;
  }

  private settle(outcome: Outcome): 'refused' | null {
    if ('refused' in outcome) {
      this.tell({ words: outcome.refused });
      return 'refused';
    }
    this.submit(outcome.commands);
    if (outcome.word) this.tell({ words: outcome.word });
    return null;
  }

  private draft(draft: Draft, column: string, value: string, drawing: Drawing): string | 'refused' | null {
    const drafted = draft.put(column, value, drawing);
    if (drafted === 'kept') return null;
    if ('refused' in drafted) {
      this.tell({ words: drafted.refused });
      return 'refused';
    }
    this.submit(drafted.commands);
    if (drafted.word) this.tell({ words: drafted.word });
    return drafted.made;
  }

  private submit(commands: readonly MapCommand[]): void {
    this.parts()?.notices.drop(LAST);
    if (commands.length > 0) this.parts()?.session?.submit(...commands);
  }

  private offerUndo(words: string): void {
    const parts = this.parts();
    const run = () => {
      parts?.notices.drop(LAST);
      parts?.session?.undo();
    };
    parts?.notices.say({ id: LAST, words, actions: [{ words: stage.undo, run }] });
  }
}
