/** `2023-06-14` as documents write it: 14/06/2023. */
export function dateLike(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
