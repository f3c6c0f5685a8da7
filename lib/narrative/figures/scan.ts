import { findMoments } from '../../text/read-date';
import type { CountedThing } from '../../vocabulary/counted-thing';
import type { MentionKind } from '../mention';
import { namedNumbers } from './named-numbers';
import { readFigures } from './read-figures';

/** A number of a paragraph before anything is known of what it means; places count UTF-16 units of the text. */
export interface ScannedNumber {
  kind: MentionKind;
  start: number;
  /** End of the figure itself. */
  end: number;
  /** End with the unit word. */
  unitEnd: number;
  value?: number;
  decimals?: number;
  second?: { start: number; end: number; value: number; decimals: number };
  unitWord?: string;
  thing?: CountedThing;
  day?: string;
  approximate?: true;
}

/** Every number of a text from left to right, none over another. What names something is taken before what counts. */
export function scanNumbers(text: string): ScannedNumber[] {
  if (!/[\d:…_%]|\.{3}/.test(text)) return [];
  const taken = new Spans();
  const small = text.toLowerCase();
  const found: ScannedNumber[] = [];
  const take = (number: ScannedNumber): void => {
    if (!taken.free(number.start, number.end)) return;
    taken.add(number.start, number.end);
    found.push(number);
  };
  for (const { moment, start, end } of findMoments(text)) take({ kind: 'date', start, end, unitEnd: end, day: moment.slice(0, 10) });
  if (/\d/.test(text))
    for (const { kind, pattern, needs } of namedNumbers) {
      if (needs?.every((word) => !small.includes(word)) === true) continue;
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        // A heading's number that is no number at all counts nothing anyway.
        if (/\d/.test(match[0]) || kind === 'period') take({ kind, start, end, unitEnd: end });
      }
    }
  for (const number of readFigures(text, (start, end) => taken.free(start, end))) take(number);
  return found.toSorted((a, b) => a.start - b.start);
}

class Spans {
  readonly #spans: [number, number][] = [];
  add(start: number, end: number): void {
    this.#spans.push([start, end]);
  }
  free(start: number, end: number): boolean {
    return this.#spans.every(([from, to]) => end <= from || start >= to);
  }
}
