import type { FactorKind } from '../../protocol';

const ICONS: Readonly<Record<FactorKind, string>> = {
  CONTEXT: 'landmark',
  SERVICE: 'building-2',
  RESOURCE: 'sprout',
  BEHAVIOUR: 'footprints',
  OUTCOME: 'flag',
  INTERVENTION: 'lightbulb',
};

/** Name of the icon that stands for a kind of factor. */
export function kindIcon(kind: FactorKind): string {
  return ICONS[kind];
}

/** First part of the colour tokens of a kind: `context` in `context-fill` and `context-edge`. */
export function kindTone(kind: FactorKind): string {
  return kind.toLowerCase();
}
