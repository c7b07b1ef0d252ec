import type { HandWay } from './hand-way';
import type { MapStage } from './map-stage';
import type { NearLook } from './near-look';
import type { ReadingChoice } from './reading-choice';
import type { Reading } from './readings';
import type { SentenceWay } from './sentence-way';
import type { Tool } from './tools';

/** What tools work on. */
export interface ToolParts {
  choice: ReadingChoice;
  stage: MapStage;
  sentence: SentenceWay;
  hand: HandWay;
  near: NearLook;
  flow(): void;
  help(): void;
}

/** Does what the tool is for on the screen of a map. */
export function useTool(tool: Tool | Reading, parts: ToolParts): void {
  const { choice, stage, sentence, hand, near } = parts;
  const uses: Record<Tool | Reading, () => unknown> = {
    map: () => choice.choose('map'),
    table: () => choice.choose('table'),
    history: () => choice.choose('history'),
    add: () => stage.canvas.startFactor(),
    link: () => stage.link(),
    say: () => (sentence.open ? sentence.close() : sentence.show()),
    undo: () => hand.does((to) => to.undo()),
    redo: () => hand.does((to) => to.redo()),
    several: () => stage.pickSeveral(),
    tidy: () => stage.canvas.tidy(),
    flow: () => parts.flow(),
    find: () => stage.find(),
    fit: () => near.whole(),
    help: () => parts.help(),
  };
  uses[tool]();
}
