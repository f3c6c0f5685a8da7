import type { Expected } from '../expected';
import type { Reading } from '../reader/answer';
import { scoreFigures } from './score-figures';
import { scoreList } from './score-list';
import type { Asked, Tally } from './tally';

export interface Score extends Tally {
  page: string;
  milliseconds: number;
  unchanged: boolean;
}

export function scorePage(page: string, expected: Expected, asked: Asked, reading: Reading): Score {
  const tally = expected.kind === 'list' ? scoreList(expected, asked, reading.answer) : scoreFigures(expected, asked, reading.answer);
  return { page, ...tally, milliseconds: Math.round(reading.milliseconds * 10) / 10, unchanged: reading.unchanged };
}
