import { eachText, type OneText } from '../../narrative/each-text';
import type { ReadText } from '../../narrative/read-text';
import { findWordsBesideDigits, type WordsBesideDigits } from '../../narrative/words-beside-digits';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'bang-chu-va-bang-so',
  severity: 'block',
  source: 'Số viết bằng chữ là cách viết khác của chính số đó',
};

/** An amount in digits and the same in words behind it; words that may mean several amounts agree if one of them does. */
export const bangChuVaBangSo: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    eachText(read.report).flatMap((one) =>
      findWordsBesideDigits(one.text)
        .filter(differ)
        .map((pair) => found(read, one, pair)),
    ),
};

function valuesOf({ words: { reading } }: WordsBesideDigits): readonly number[] {
  return reading.kind === 'number' ? [reading.value] : reading.values;
}

function differ(pair: WordsBesideDigits): boolean {
  const { value, slack } = pair.digits;
  return valuesOf(pair).every((said) => Math.abs(said - value) > slack * 1.000001);
}

function found(read: ReadText, { text, at }: OneText, pair: WordsBesideDigits): Finding {
  const { digits, words } = pair;
  const [said = 0] = valuesOf(pair);
  const raw = text.slice(digits.start, digits.end);
  const digitsFigure = { label: 'số', raw, place: at(digits.start, digits.end), value: digits.value };
  const saidFigure = { label: 'chữ', raw: text.slice(words.start, words.end), place: at(words.start, words.end), value: said };
  const sure = words.reading.kind === 'number';
  return formFinding(head, read, {
    figures: [digitsFigure, saidFigure],
    severity: sure ? head.severity : 'warn',
    values: { digits: raw, words: saidFigure.raw, said },
    expected: said,
    found: digits.value,
    difference: digits.value - said,
  });
}
