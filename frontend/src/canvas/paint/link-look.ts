import type { Emphasis } from '../scene/emphasis';
import { FADED_WIDTH, widthOf } from '../scene/measures';
import type { RoutedLink } from '../scene/route';
import { Depth } from './depth';
import type { Tone } from './ink';
import { type Sign, signOf, toneOf } from './link-marks';

/** How one link is drawn. */
export interface LinkLook {
  readonly sign: Sign;
  readonly tone: Tone;
  readonly width: number;
  readonly depth: number;
}

export function lookOf({ link }: RoutedLink, emphasis: Emphasis): LinkLook {
  const sign = signOf(link.polarity, link.contested);
  const width = widthOf(link.strength);
  switch (emphasis) {
    case 'faded':
      return { sign, tone: 'rule', width: FADED_WIDTH, depth: Depth.FADED_LINK };
    case 'usual':
      return { sign, tone: toneOf(sign), width, depth: Depth.LINK };
    case 'picked':
      return { sign, tone: toneOf(sign), width: width * 1.25, depth: Depth.PICKED_LINK };
  }
}
