/** How the server-rendered pages write numbers and dates. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** 2023-06-14T… as 14/06/2023. */
export function day(moment: string | undefined): string {
  return moment === undefined ? '' : `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)}`;
}

export function minute(moment: string | undefined): string {
  return moment === undefined ? '' : `${day(moment)} ${moment.slice(11, 16)}`;
}

/** 14/06/2023 as 2023-06-14; anything else is nothing. */
export function readDay(text: string | null): string | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text?.trim() ?? '');
  return parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : undefined;
}
