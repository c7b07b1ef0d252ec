import type { Drawing, DrawingPatch, DrawnFactor, DrawnLink } from '../protocol';

/** A drawing with its parts by id, so that a change costs what it touches. Never changed once it is shown. */
export interface Sheet {
  title: string;
  focal: string | null;
  factors: Map<string, DrawnFactor>;
  links: Map<string, DrawnLink>;
}

export function sheetOf(drawing: Drawing): Sheet {
  return {
    title: drawing.title,
    focal: drawing.focal,
    factors: new Map(drawing.factors.map((factor) => [factor.id, factor])),
    links: new Map(drawing.links.map((link) => [link.id, link])),
  };
}

export function drawingOf(sheet: Sheet): Drawing {
  return {
    title: sheet.title,
    focal: sheet.focal,
    factors: [...sheet.factors.values()],
    links: [...sheet.links.values()],
  };
}

/** A copy to change; the parts themselves are shared and replaced, never written to. */
export function copyOf(sheet: Sheet): Sheet {
  return { ...sheet, factors: new Map(sheet.factors), links: new Map(sheet.links) };
}

/** The sheet after these patches, in order. */
export function patched(sheet: Sheet, patches: readonly DrawingPatch[]): Sheet {
  const next = copyOf(sheet);
  for (const patch of patches) {
    next.title = patch.title;
    next.focal = patch.focal;
    for (const id of patch.linksGone) next.links.delete(id);
    for (const id of patch.factorsGone) next.factors.delete(id);
    for (const factor of patch.factors) next.factors.set(factor.id, factor);
    for (const link of patch.links) next.links.set(link.id, link);
  }
  return next;
}
