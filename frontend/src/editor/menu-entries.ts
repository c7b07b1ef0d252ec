import type { Picked } from '../canvas/contract';
import { kindIcon } from '../canvas/paint/kinds';
import { kinds } from '../messages/en';
import { menu } from '../messages/hands';
import { viewShort } from '../messages/views';
import type { Drawing, FactorKind } from '../protocol';
import type { Glance } from '../views/view';

/** What needs nothing further to be done. */
type Simple =
  | 'rename'
  | 'link'
  | 'merge'
  | 'read'
  | 'focal'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'duplicate'
  | 'remove'
  | 'add'
  | 'several'
  | 'all'
  | 'fit'
  | 'cause'
  | 'effect'
  | 'new-theme';

/** What somebody chose in the menu of the map. */
export type MenuWish =
  | { readonly do: Simple }
  | { readonly do: 'look'; readonly look: Glance }
  | { readonly do: 'kind'; readonly kind: FactorKind }
  | { readonly do: 'theme'; readonly theme: string | null };

/** One row: something to do, or a further page of rows. */
export interface Entry {
  readonly words: string;
  readonly icon: string;
  /** The key that does the same. */
  readonly key?: string;
  readonly wish?: MenuWish;
  readonly page?: readonly Entry[];
}

/** Rows that belong together. */
export type Entries = readonly (readonly Entry[])[];

function entry(wish: Simple, icon: string, words: string, key?: string): Entry {
  return { words, icon, wish: { do: wish }, ...(key === undefined ? {} : { key }) };
}

/** What a person may do: change the map, and speak for the whole group. */
export interface May {
  readonly edit: boolean;
  readonly lead: boolean;
}

/** What can be done with what is picked, or with the paper; only what this person may do. */
export function menuFor(drawing: Drawing, picked: Picked, may: May): { title: string; entries: Entries } {
  const groups = groupsFor(drawing, picked, may);
  return { title: titleFor(drawing, picked), entries: groups.filter((group) => group.length > 0) };
}

function titleFor(drawing: Drawing, { factors, links }: Picked): string {
  if (factors.length + links.length > 1) return menu.ofSeveral;
  if (links.length === 1) return menu.ofLink;
  const factor = drawing.factors.find(({ id }) => id === factors[0]);
  return factor ? menu.ofFactor(factor.label) : menu.ofPaper;
}

function groupsFor(drawing: Drawing, picked: Picked, may: May): Entries {
  const edits = may.edit;
  const { factors, links } = picked;
  if (factors.length + links.length > 1) return several(drawing, picked, edits);
  if (factors.length === 1) return oneFactor(drawing, factors[0] ?? '', may);
  return links.length === 1 ? oneLink(edits) : paper(drawing, edits);
}

function oneFactor(drawing: Drawing, id: string, { edit: edits, lead }: May): Entries {
  const others = drawing.factors.length > 1;
  const only = (shown: boolean, ...entries: Entry[]) => (shown ? entries : []);
  return [
    only(
      edits,
      entry('rename', 'pencil', menu.rename, 'Enter'),
      ...only(others, entry('link', 'spline', menu.link, 'L')),
      kindPage(),
      themePage(drawing),
      ...only(lead && drawing.focal !== id, entry('focal', 'target', menu.focal)),
      ...only(others, entry('merge', 'git-merge', menu.merge)),
    ),
    [lookPage(), entry('read', 'message-circle-more', menu.read, 'R')],
    [
      entry('copy', 'copy', menu.copy, 'Ctrl C'),
      ...only(edits, entry('duplicate', 'copy-plus', menu.duplicate, 'Ctrl D')),
    ],
    only(edits, entry('remove', 'trash-2', menu.removeFactor, 'Delete')),
  ];
}

function several(drawing: Drawing, { factors }: Picked, edits: boolean): Entries {
  const two = factors.length === 2;
  return [
    edits && factors.length > 0 ? [kindPage(), themePage(drawing)] : [],
    two
      ? [
          ...(edits ? [entry('merge', 'git-merge', menu.mergeTwo)] : []),
          entry('read', 'route', menu.readWay, 'R'),
        ]
      : [],
    factors.length > 0 ? [lookPage()] : [],
    factors.length > 0 ? copying(edits) : [],
    edits ? [entry('remove', 'trash-2', menu.removeAll, 'Delete')] : [],
  ];
}

function copying(edits: boolean): Entry[] {
  const copy = entry('copy', 'copy', menu.copy, 'Ctrl C');
  if (!edits) return [copy];
  return [
    copy,
    entry('cut', 'scissors', menu.cut, 'Ctrl X'),
    entry('duplicate', 'copy-plus', menu.duplicate, 'Ctrl D'),
  ];
}

function oneLink(edits: boolean): Entries {
  return [
    [entry('read', 'message-circle-more', menu.read, 'R')],
    [entry('cause', 'arrow-left', menu.cause, '←'), entry('effect', 'arrow-right', menu.effect, '→')],
    edits ? [entry('remove', 'trash-2', menu.removeLink, 'Delete')] : [],
  ];
}

function paper(drawing: Drawing, edits: boolean): Entries {
  const empty = drawing.factors.length === 0;
  return [
    edits ? [entry('add', 'plus', menu.add), entry('paste', 'clipboard-paste', menu.paste, 'Ctrl V')] : [],
    empty
      ? []
      : [entry('several', 'square-check', menu.several), entry('all', 'layout-grid', menu.all, 'Ctrl A')],
    empty ? [] : [entry('fit', 'maximize', menu.fit, '0')],
  ];
}

function lookPage(): Entry {
  const steps = [1, 2, 3];
  const looks: Entry[] = [
    { words: viewShort.around(1), icon: 'eye', wish: { do: 'look', look: { way: 'around', steps: 1 } } },
  ];
  for (const way of ['upstream', 'downstream'] as const)
    for (const step of steps)
      looks.push({
        words: viewShort[way](step),
        icon: way === 'upstream' ? 'arrow-left' : 'arrow-right',
        wish: { do: 'look', look: { way, steps: step } },
      });
  return { words: menu.look, icon: 'eye', page: looks };
}

const KINDS = Object.keys(kinds) as FactorKind[];

export function kindPage(): Entry {
  const page = KINDS.map(
    (kind): Entry => ({ words: kinds[kind], icon: kindIcon(kind), wish: { do: 'kind', kind } }),
  );
  return { words: menu.kind, icon: 'tag', page };
}

export function themePage(drawing: Drawing): Entry {
  const themes = [...new Set(drawing.factors.flatMap(({ theme }) => theme ?? []))].sort((a, b) =>
    a.localeCompare(b),
  );
  const page: Entry[] = [
    ...themes.map((theme): Entry => ({ words: theme, icon: 'layers', wish: { do: 'theme', theme } })),
    entry('new-theme', 'plus', menu.newTheme),
    { words: menu.noTheme, icon: 'x', wish: { do: 'theme', theme: null } },
  ];
  return { words: menu.theme, icon: 'layers', page };
}
