import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { TidyTask } from '../../src/canvas/layout/tidy';
import type { Position } from '../../src/protocol';

interface Label extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly radius: number;
}

/** d3-force as its own examples use it: links, repulsion, a pull to the middle, and circles around labels that collide. */
export function plainForce({ boxes, links }: TidyTask): Position[] {
  const labels: Label[] = boxes.map(({ x, y, w, h }) => ({ x, y, radius: Math.hypot(w, h) / 2 }));
  const ties: SimulationLinkDatum<Label>[] = links.map(([source, target]) => ({ source, target }));
  forceSimulation(labels)
    .stop()
    .force('repel', forceManyBody<Label>().strength(-1400))
    .force('links', forceLink<Label, SimulationLinkDatum<Label>>(ties).distance(220))
    .force('x', forceX<Label>(0).strength(0.035))
    .force('y', forceY<Label>(0).strength(0.09))
    .force(
      'apart',
      forceCollide<Label>(({ radius }) => radius),
    )
    .tick(300);
  return labels.map(({ x, y }) => ({ x, y }));
}
