import type { DrawnLink, Stance } from '../protocol';
import type { Command } from './foresee-factors';
import { newLink } from './parts';
import type { Sheet } from './sheet';

/** The link from one factor to the other, if there is one. */
export function linkBetween(sheet: Sheet, cause: string, effect: string): DrawnLink | undefined {
  for (const link of sheet.links.values()) if (link.cause === cause && link.effect === effect) return link;
  return undefined;
}

function reading({ polarity, strength, certainty, delay }: Stance) {
  return { polarity, strength, certainty, delay };
}

/** A second link between the same factors becomes a further claim; how the reading changes is the server's to say. */
export function connect(sheet: Sheet, c: Command<'ConnectFactors'>): void {
  if (c.cause === c.effect || !sheet.factors.has(c.cause) || !sheet.factors.has(c.effect)) return;
  if (linkBetween(sheet, c.cause, c.effect)) return;
  const { link: id, cause, effect, stance } = c;
  sheet.links.set(id, newLink({ id, cause, effect, ...reading(stance) }));
}

export function agree(sheet: Sheet, c: Command<'AgreeReading'>): void {
  const link = sheet.links.get(c.link);
  if (link && c.polarity) sheet.links.set(link.id, { ...link, polarity: c.polarity, agreed: true });
}

export function removeLink(sheet: Sheet, c: Command<'RemoveLink'>): void {
  sheet.links.delete(c.link);
}

/** Links go over to the remaining factor; one between the two goes, and none is doubled. */
export function merge(sheet: Sheet, c: Command<'MergeFactors'>): void {
  if (c.from === c.into || !sheet.factors.has(c.from) || !sheet.factors.has(c.into)) return;
  sheet.factors.delete(c.from);
  if (sheet.focal === c.from) sheet.focal = c.into;
  for (const link of [...sheet.links.values()]) {
    if (link.cause !== c.from && link.effect !== c.from) continue;
    sheet.links.delete(link.id);
    const cause = link.cause === c.from ? c.into : link.cause;
    const effect = link.effect === c.from ? c.into : link.effect;
    if (cause !== effect && !linkBetween(sheet, cause, effect))
      sheet.links.set(link.id, { ...link, cause, effect });
  }
}
