import { readNumber } from '../../text/read-number';

/** A whole count as Vietnamese portals write it; nothing for an empty cell or another text. */
export function figureIn(text: string): number | undefined {
  const reading = readNumber(text, 'count');
  return reading.kind === 'number' ? reading.quantity.value : undefined;
}

/** `5,0` and `5,00`, never `5,000`. */
const WITH_ZEROS = /^(\d+)[.,](?:0|00|0{4,})$/;

/**
 * Whether a box shows the figure that was just written into it: portals draw 5770 as 5.770, 5,770, 5 770 or 5.770,00. Only to be
 * asked of figures that we wrote: in a text of others 5,00 may mean something else.
 */
export function showsFigure(text: string, value: number): boolean {
  if (figureIn(text) === value) return true;
  const closed = text.trim().replace(/[\s']/g, '');
  return figureIn(closed) === value || WITH_ZEROS.exec(closed)?.[1] === String(value);
}
