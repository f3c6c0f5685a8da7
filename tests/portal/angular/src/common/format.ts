/** 2023-06-14T09:05:11 as 14/06/2023 09:05:11; nothing where there is nothing. */
export function dateSecond(moment: string | undefined): string {
  return moment === undefined ? '' : `${dateOnly(moment)} ${moment.slice(11).padEnd(8, ':00')}`;
}

export const dateOnly = (moment: string): string => `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)}`;

/** 14/06/2023 as 2023-06-14; anything else is nothing. */
export function readDay(text: string): string | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  return parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : undefined;
}
