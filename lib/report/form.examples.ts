/** One row of a form by column number. */
export interface FormExample {
  name: string;
  cells: Readonly<Record<number, number>>;
}
