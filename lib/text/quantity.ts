/**
 * A figure as it was written. `value` is exact for integers up to 2^53; `decimals` counts the digits shown after the
 * decimal mark, from which interval checks take half a unit; `raw` is the text itself.
 */
export interface Quantity {
  raw: string;
  value: number;
  decimals: number;
  percent?: true;
}
