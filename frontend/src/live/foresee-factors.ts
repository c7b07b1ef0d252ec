import type { DrawnFactor, MapCommand } from '../protocol';
import { newFactor } from './parts';
import type { Sheet } from './sheet';

export type Command<T extends MapCommand['type']> = Extract<MapCommand, { type: T }>;

function change(sheet: Sheet, id: string, with_: Partial<DrawnFactor>): void {
  const factor = sheet.factors.get(id);
  if (factor) sheet.factors.set(id, { ...factor, ...with_ });
}

export function addFactor(sheet: Sheet, c: Command<'AddFactor'>): void {
  if (sheet.factors.has(c.factor)) return;
  const { x, y } = c.position;
  sheet.factors.set(c.factor, newFactor({ id: c.factor, label: c.label, kind: c.kind, x, y }));
}

export function renameFactor(sheet: Sheet, c: Command<'RenameFactor'>): void {
  change(sheet, c.factor, { label: c.label });
}

export function moveFactors(sheet: Sheet, c: Command<'MoveFactors'>): void {
  for (const [id, { x, y }] of Object.entries(c.positions)) change(sheet, id, { x, y });
}

export function setKind(sheet: Sheet, c: Command<'SetKind'>): void {
  change(sheet, c.factor, { kind: c.kind });
}

export function setTheme(sheet: Sheet, c: Command<'SetTheme'>): void {
  change(sheet, c.factor, { theme: c.theme });
}

export function setTags(sheet: Sheet, c: Command<'SetTags'>): void {
  change(sheet, c.factor, { tags: c.tags });
}

export function chooseFocal(sheet: Sheet, c: Command<'ChooseFocalFactor'>): void {
  if (c.factor === null || sheet.factors.has(c.factor)) sheet.focal = c.factor;
}

export function removeFactor(sheet: Sheet, c: Command<'RemoveFactor'>): void {
  sheet.factors.delete(c.factor);
  if (sheet.focal === c.factor) sheet.focal = null;
  for (const link of [...sheet.links.values()])
    if (link.cause === c.factor || link.effect === c.factor) sheet.links.delete(link.id);
}
