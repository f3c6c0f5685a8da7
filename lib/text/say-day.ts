import { dayOf, hasTime, type Moment } from './moment';

/** As Nghị định 30/2020/NĐ-CP has it: days below 10 and the months 1 and 2 with a zero: `ngày 05 tháng 01 năm 2026`. */
export function dayInWords(moment: Moment): string {
  const [year = '', month = '', day = ''] = dayOf(moment).split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** With the hour where there is one; midnight sharp is how portals print a day without an hour. */
export function momentInWords(moment: Moment): string {
  if (!hasTime(moment) || moment.slice(11, 16) === '00:00') return dayInWords(moment);
  return `${moment.slice(11, 13)} giờ ${moment.slice(14, 16)} phút, ${dayInWords(moment)}`;
}

/** Dots where the day is not known. */
export const BLANK_DAY = 'ngày …… tháng …… năm ………';
export const BLANK_MOMENT = `…… giờ …… phút, ${BLANK_DAY}`;
