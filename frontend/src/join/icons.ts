import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import {
  ArrowLeft,
  ArrowRight,
  Baby,
  BookOpen,
  Building2,
  Check,
  ChevronDown,
  CircleStop,
  Clock,
  CloudOff,
  Coffee,
  DoorOpen,
  EyeOff,
  Flag,
  Footprints,
  Hand,
  HandHeart,
  Heart,
  House,
  KeyRound,
  Landmark,
  Languages,
  LifeBuoy,
  Lightbulb,
  Link2,
  Lock,
  PawPrint,
  Pencil,
  Plus,
  Presentation,
  QrCode,
  RefreshCw,
  Search,
  Shield,
  Sprout,
  UsersRound,
  Volume2,
  Wrench,
  X,
} from 'lucide';
import { outline, type Shape } from '../icons/outline';

/** The icons of the light page: few, so that it stays light. */
const SHAPES = {
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  baby: Baby,
  book: BookOpen,
  building: Building2,
  check: Check,
  'chevron-down': ChevronDown,
  stop: CircleStop,
  clock: Clock,
  'cloud-off': CloudOff,
  cup: Coffee,
  door: DoorOpen,
  'eye-off': EyeOff,
  flag: Flag,
  footprints: Footprints,
  hand: Hand,
  'hand-heart': HandHeart,
  heart: Heart,
  house: House,
  key: KeyRound,
  landmark: Landmark,
  languages: Languages,
  'life-buoy': LifeBuoy,
  lightbulb: Lightbulb,
  link: Link2,
  lock: Lock,
  paw: PawPrint,
  pencil: Pencil,
  plus: Plus,
  screen: Presentation,
  again: RefreshCw,
  camera: QrCode,
  search: Search,
  shield: Shield,
  sprout: Sprout,
  people: UsersRound,
  aloud: Volume2,
  wrench: Wrench,
  x: X,
} satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof SHAPES;

/** An icon beside words; screen readers pass over it. `size` names a class of `join.css`. */
export function icon(
  name: IconName,
  size: 'tiny' | 'small' | 'usual' | 'large' | 'huge' | 'heavy' | 'tool-size' = 'usual',
): TemplateResult {
  const turns = name.startsWith('arrow') ? 'turns' : '';
  return html`<svg class="i ${size} ${turns}" viewBox="0 0 24 24" aria-hidden="true">${shapesOf(name)}</svg>`;
}

/** The lines of an icon, 24 pixels square, within another drawing. */
export function shapesOf(name: IconName): SVGTemplateResult[] {
  const shapes: readonly Shape[] = SHAPES[name];
  return shapes.map((shape) => svg`<path d=${outline(shape)}></path>`);
}
