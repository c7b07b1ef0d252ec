import type { SheetHeight } from '../editor/sheet-height';

const SHOWN: Record<SheetHeight, string> = {
  title: 'Only its title is shown. Make it taller',
  half: 'Half of it is shown. Make it taller',
  full: 'All of it is shown. Show only its title',
};

export const sheet = {
  grip: (height: SheetHeight) => SHOWN[height],
  whole: 'See the whole map',
};
