import type { Heard } from '../live/state';
import { heard } from '../messages/setbacks';
import type { AppliedOp, DrawnLink } from '../protocol';

type Before = Heard['before'];

/** One sentence on what one operation of somebody else did. */
export function hearsay({ by, patch }: AppliedOp, before: Before): string {
  const who = by.pseudonym;
  const label = (id: string) =>
    patch.factors.find((factor) => factor.id === id)?.label ?? before.factors.get(id)?.label ?? '';
  const [gone] = patch.factorsGone;
  if (gone !== undefined) return heard.removed(who, label(gone));
  const [link] = patch.links;
  if (link) return aboutLink(who, link, before, label);
  if (patch.linksGone.length > 0) return heard.unlinked(who);
  return aboutFactors(who, patch.factors, before);
}

function aboutLink(who: string, link: DrawnLink, before: Before, label: (id: string) => string): string {
  const tell = before.links.has(link.id) ? heard.spoke : heard.linked;
  return tell(who, label(link.cause), label(link.effect));
}

function aboutFactors(who: string, factors: AppliedOp['patch']['factors'], before: Before): string {
  const [first] = factors;
  if (!first) return '';
  const old = before.factors.get(first.id);
  if (!old) return heard.added(who, first.label);
  return old.label === first.label ? heard.moved(who) : heard.renamed(who, old.label, first.label);
}

/** What several operations did: told one by one when they are few, else only counted. */
export function summary(told: readonly { who: string; words: string }[]): string {
  const words = told.filter((t) => t.words !== '');
  if (words.length <= 2) return words.map((t) => t.words).join(' ');
  return heard.several([...new Set(words.map((t) => t.who))].join(', '), words.length);
}
