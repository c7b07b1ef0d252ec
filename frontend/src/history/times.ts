import { past } from '../messages/history';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Midnight before the moment, where the reader is. */
export function startOfDay(moment: Date): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

export function sameDay(one: Date, other: Date): boolean {
  return startOfDay(one).getTime() === startOfDay(other).getTime();
}

/** `4 November`, `today`, `yesterday`, or with its year where that is another one. */
export function dayOf(moment: Date, now: Date): string {
  const eve = new Date(startOfDay(now).getTime() - 1);
  if (sameDay(moment, now)) return past.now;
  if (sameDay(moment, eve)) return past.yesterday;
  return (moment.getFullYear() === now.getFullYear() ? DAY : DAY_AND_YEAR).format(moment);
}

export function timeOf(moment: Date): string {
  return TIME.format(moment);
}

/** `4 November, 15:10`; a map before its first change has no time. */
export function momentOf(at: string | null, now: Date): string {
  if (at === null) return past.begin;
  const moment = new Date(at);
  return past.clock(dayOf(moment, now), timeOf(moment));
}
