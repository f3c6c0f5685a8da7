import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../lib/check/finding';
import type { GoldItem } from './gold-item';
import { scoreGold } from './score-gold';

const item: GoldItem = {
  id: 'a',
  text: 'Tiếp nhận 105 hồ sơ (90 trực tuyến, 10 trực tiếp); đúng hạn 98,0%.',
  claims: ['sum 105 = 90 + 10'],
  faults: [{ figure: '105', right: ['100'], relation: 'sum', certain: false }],
};

function finding(severity: Severity, raws: readonly string[], more: Partial<Finding> = {}): Finding {
  const said = { id: 'tong', values: {} };
  const figures = raws.map((raw) => ({ label: raw, raw, source: {} }));
  return { id: raws.join(), rule: 'r', severity, what: said, why: said, next: said, figures, source: '', ...more };
}

const counts = (findings: readonly Finding[]): number[] => {
  const { found, missed, falseAlarms, tooSure } = scoreGold(item, findings);
  return [found.length, missed.length, falseAlarms.length, tooSure.length];
};

describe('scoreGold', () => {
  it.each([
    ['nothing found', [], [0, 1, 0, 0]],
    ['the figure among those used', [finding('warn', ['105 hồ sơ', '90', '10'])], [1, 0, 0, 0]],
    ['a note only', [finding('note', ['105'])], [0, 1, 0, 0]],
    ['another figure', [finding('warn', ['98,0%'])], [0, 1, 1, 0]],
    ['a longer figure', [finding('warn', ['1.105', '105,5'])], [0, 1, 1, 0]],
    ['quoted alone', [finding('warn', ['98,0%'], { quote: item.text })], [0, 1, 1, 0]],
    ['quoted, with what should stand there', [finding('warn', [], { quote: item.text, expected: 100 })], [1, 0, 0, 0]],
    ['quoted, as what was found', [finding('warn', [], { quote: item.text, found: '105' })], [1, 0, 0, 0]],
    ['blocked where in doubt', [finding('block', ['105'])], [1, 0, 0, 1]],
    ['blocked for nothing', [finding('block', ['98,0%'])], [0, 1, 1, 0]],
  ])('%s', (_, findings, expected) => {
    expect(counts(findings)).toEqual(expected);
  });
});
