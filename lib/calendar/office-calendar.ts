import { dayNumber } from '../text/moment';
import type { GradedCalendar, WorkCalendar } from './work-calendar';

/** `off`: a holiday or its substitute; `swapped`: a working day given off for another; `work`: a day worked that would be off. */
export const officeDayKinds = ['off', 'swapped', 'work'] as const;
export type OfficeDayKind = (typeof officeDayKinds)[number];

/** One day as the office has it, with the decision or notice that set it. */
export interface OfficeDay {
  /** `yyyy-MM-dd` */
  day: string;
  kind: OfficeDayKind;
  name: string;
  decision: string;
}

/** A built-in day that somebody in the office has compared with the decision. It lapses when that day is given another kind. */
export interface ComparedDay {
  day: string;
  kind: 'off' | 'work';
}

/** What one office knows of its working days beyond what comes with the extension. */
export interface OfficeCalendar {
  version: 1;
  days: readonly OfficeDay[];
  compared: readonly ComparedDay[];
}

export const NO_OFFICE_DAYS: OfficeCalendar = { version: 1, days: [], compared: [] };

/** The built-in calendar under an office's own: its days win day by day, and days it has compared are vouched for. */
export function officeCalendar(builtIn: GradedCalendar, own: OfficeCalendar): GradedCalendar {
  const entered = own.days.map(({ day, kind }) => [dayNumber(day), kind === 'work'] as const);
  const compared = own.compared
    .map(({ day, kind }) => [dayNumber(day), kind === 'work'] as const)
    .filter(([day, worked]) => builtIn.likely.exceptions.get(day) === worked);
  return { likely: laidOver(builtIn.likely, entered), vouched: laidOver(builtIn.vouched, [...compared, ...entered]) };
}

function laidOver(calendar: WorkCalendar, days: readonly (readonly [day: number, worked: boolean])[]): WorkCalendar {
  return { ...calendar, exceptions: new Map([...calendar.exceptions, ...days]) };
}
