import { table } from '../messages/table';
import type { Drawing } from '../protocol';
import type { Column, Row } from './column';
import { FACTOR_COLUMNS } from './factor-columns';
import { type Filter, passesFactor, passesLink } from './filter';
import type { What } from './filter-bar';
import type { Changes } from './last-changes';
import { LINK_COLUMNS } from './link-columns';
import { type FactorRow, factorRows, type LinkRow, linkRows } from './rows';

/** One of the two tables of a map: what it lists and how. */
export interface SheetKind {
  what: What;
  columns: readonly Column<Row>[];
  hint: string;
  rows(drawing: Drawing, changes: Changes): Row[];
  passes(row: Row, filter: Filter): boolean;
}

export const SHEETS: Record<What, SheetKind> = {
  factors: {
    what: 'factors',
    columns: FACTOR_COLUMNS,
    hint: table.hint,
    rows: factorRows,
    passes: (row, filter) => passesFactor(row as FactorRow, filter),
  },
  links: {
    what: 'links',
    columns: LINK_COLUMNS,
    hint: table.hintLinks,
    rows: linkRows,
    passes: (row, filter) => passesLink(row as LinkRow, filter),
  },
};
