import { describe, expect, it } from 'vitest';
import { figuresOf, holds, readClaim, withFigure } from './claims';
import type { Fault, GoldItem } from './gold-item';
import { readGold } from './gold-item';
import { readNumberWords } from './number-words';

const uncountable = new Set(['base', 'inverted', 'unit', 'blank', 'mark', 'heading', 'name', 'doubled']);

/** Stands there as a figure of its own, not as a part of a longer one. */
function stands(figure: string, text: string): boolean {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\d[.,]?)${escaped}(?![.,]?\\d)`, 'u').test(text);
}

const mentions = (line: string, fault: Fault): boolean => {
  const claim = readClaim(line);
  return withFigure(claim, fault.figure, '#').body !== claim.body;
};

/** What is wrong with the item itself, as lines for its author. */
function wrongIn({ id, text, claims, faults }: GoldItem): string[] {
  const wrong: string[] = [];
  for (const line of claims) {
    const claim = readClaim(line);
    for (const figure of figuresOf(claim)) if (!stands(figure, text)) wrong.push(`${id}: ${figure} of "${line}" is not in the text`);
    const planted = faults.filter((fault) => mentions(line, fault));
    if (!holds(claim, text) && planted.length === 0) wrong.push(`${id}: "${line}" does not hold and nothing in it is marked`);
  }
  for (const fault of faults) {
    if (!stands(fault.figure, text)) wrong.push(`${id}: planted ${fault.figure} is not in the text`);
    if (fault.right.includes(fault.figure)) wrong.push(`${id}: ${fault.figure} is said to be right and wrong`);
    if (uncountable.has(fault.relation)) continue;
    const broken = claims.filter((line) => mentions(line, fault) && !holds(readClaim(line), text));
    if (broken.length === 0) wrong.push(`${id}: planted ${fault.figure} breaks no claim`);
    for (const line of broken) {
      if (fault.relation === 'distinct') continue;
      const others = faults.filter((other) => other !== fault && mentions(line, other));
      for (const right of fault.right) {
        const mended = others.reduce(
          (claim, other) => withFigure(claim, other.figure, other.right[0]!),
          withFigure(readClaim(line), fault.figure, right),
        );
        if (!holds(mended, text)) wrong.push(`${id}: "${line}" does not hold with ${right} either`);
      }
    }
  }
  return wrong;
}

const enough = {
  texts: 240,
  'texts-holdout': 100,
  'texts-third': 60,
  'texts-fourth': 110,
  'texts-fifth': 110,
  'texts-sixth': 100,
  'texts-seventh': 100,
};
const folders = ['texts', 'texts-holdout', 'texts-third', 'texts-fourth', 'texts-fifth', 'texts-sixth', 'texts-seventh'] as const;

describe.each(folders)('gold set %s', (folder) => {
  const items = readGold(folder);

  it('says of each text only what is so', () => {
    expect(items.flatMap(wrongIn)).toEqual([]);
  });

  it('names each text once, and has no text twice', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
  });

  it('is large enough, and about half of it is clean', () => {
    const clean = items.filter(({ faults }) => faults.length === 0).length;
    expect(items.length).toBeGreaterThanOrEqual(enough[folder]);
    expect(clean / items.length).toBeGreaterThan(0.4);
    expect(clean / items.length).toBeLessThan(0.6);
  });
});

it('has at least 20 texts for each relation', () => {
  const texts = readGold('texts');
  const few = ['sum', 'balance', 'cross', 'percent', 'complement', 'le', 'same', 'period', 'claim', 'scale', 'words', 'symbol', 'order']
    .map(
      (relation) => [relation, texts.filter(({ claims }) => claims.some((line) => readClaim(line).relation === relation)).length] as const,
    )
    .filter(([, count]) => count < 20);
  expect(few).toEqual([]);
});

describe('claims', () => {
  const so = (line: string): boolean => holds(readClaim(line), '');

  it.each([
    ['sum 1.022 = 908 + 72 + 42', 'sum 1.023 = 908 + 72 + 42'],
    ['percent 2 / 4.675 = 0,04%', 'percent 2 / 4.675 = 0,0042%'],
    ['percent (120 - 100) / 100 = 20%', 'percent (120 - 100) / 120 = 20%'],
    ['complement 99,96% + 0,04% = 100%', 'complement 99,99% + 0,04% = 100%'],
    ['le 762 <= 764', 'le 762 <= 264'],
    ['period 15/03/2023..14/06/2023 is Q2/2023', 'period 15/03/2022..14/06/2023 is Q2/2023'],
    ['period 15/12/2023..14/3/2024 is 91 days', 'period 15/12/2023..14/3/2024 is 90 days'],
    ['period 01/7/2024..31/12/2024 is 184 days', 'period 01/7/2024..31/12/2024 is N2024'],
    ['period 01/10/2024..31/12/2024 is cQ4/2024', 'period 01/10/2024..31/12/2024 is Q4/2024'],
    ['symbol Kế hoạch ~ 82/KH-UBND', 'symbol Quyết định ~ 82/KH-UBND'],
    ['symbol Công văn ~ 1041/UBND-VP', 'symbol Công văn ~ 1041/QĐ-UBND'],
    ['order 10/7/2020 <= 31 tháng 8 năm 2020', 'order 31/8/2020 <= 10/7/2020'],
    ['inside 15/3/2023 in 15/03/2023..14/06/2023', 'inside 13/3/2023 in 15/03/2023..14/06/2023'],
    ['date 29/02/2024', 'date 31/4/2025'],
    ['list 3 = a; b; c', 'list 4 = a; b; c'],
    ['sum 14,58 triệu = 14.580 nghìn', 'sum 14,58 triệu = 14.580'],
  ])('%s, but not: %s', (right, wrong) => {
    expect([so(right), so(wrong)]).toEqual([true, false]);
  });

  it.each([
    ['hai tỷ chín trăm tám sáu triệu, năm trăm mười bốn nghìn, bảy trăm chín tư đồng', 2_986_514_794],
    ['Mười hai triệu không trăm linh năm nghìn đồng chẵn', 12_005_000],
    ['một trăm hai mươi mốt', 121],
    ['ba mươi hồ', undefined],
  ])('reads %s', (words, number) => {
    expect(readNumberWords(words)).toBe(number);
  });
});
