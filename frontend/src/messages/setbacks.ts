import { quoted } from './en';

const someone = (by: string | undefined) => by ?? 'Somebody';

/** Why a wish was not carried out, where the server gave no sentence of its own. */
const REASONS: Readonly<Record<string, string>> = {
  FACTOR_GONE: 'The factor has been removed.',
  LINK_GONE: 'The link has been removed.',
  CLAIM_GONE: 'What was said there has been taken back.',
  SAME_FACTOR: 'A link joins two different factors.',
  TOO_MANY_FACTORS: 'A map holds at most 5,000 factors.',
  TOO_MANY_LINKS: 'A map holds at most 20,000 links.',
  ID_TAKEN: 'This is on the map already.',
  NOT_YOURS: 'Only who said it can change it.',
  NOT_ALLOWED: 'Your part in this study does not allow this.',
  CHANGED_SINCE: 'Somebody has changed it since. It stays as it is.',
  NOTHING_TO_UNDO: 'There is nothing of yours to take back.',
  BUILT_ON: 'Others have built on it since. It stays as it is.',
};

export const setbacks = {
  reason: (reason: string | null) => REASONS[reason ?? ''] ?? 'This could not be done.',
  factorGone: (by: string | undefined, label: string) =>
    `${someone(by)} removed ${quoted(label)} while you changed it. Bring it back with what you did?`,
  renamedGone: (by: string | undefined, label: string, text: string) =>
    `${someone(by)} removed ${quoted(label)} while you changed it. Bring it back with your text, ${quoted(text)}?`,
  endGone: (by: string | undefined, label: string) =>
    `${someone(by)} removed ${quoted(label)} while you linked it. Bring it back with your link?`,
  linkGone: (by: string | undefined, cause: string, effect: string) =>
    `${someone(by)} removed the link from ${quoted(cause)} to ${quoted(effect)} while you spoke of it. Bring it back with what you said?`,
  bringBack: 'Bring it back',
  letGo: 'Leave it out',
};

/** What others did, for those who hear the map. */
export const heard = {
  added: (by: string, label: string) => `${by} added ${quoted(label)}.`,
  renamed: (by: string, before: string, label: string) =>
    `${by} renamed ${quoted(before)} to ${quoted(label)}.`,
  linked: (by: string, cause: string, effect: string) =>
    `${by} linked ${quoted(cause)} to ${quoted(effect)}.`,
  removed: (by: string, label: string) => `${by} removed ${quoted(label)}.`,
  unlinked: (by: string) => `${by} removed a link.`,
  spoke: (by: string, cause: string, effect: string) =>
    `${by} said something about the link from ${quoted(cause)} to ${quoted(effect)}.`,
  moved: (by: string) => `${by} moved factors.`,
  several: (names: string, count: number) => `${names} made ${count} changes.`,
};
