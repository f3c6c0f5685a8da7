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
  check: (read) => {
    const texts = eachText(read.report);
    return texts.flatMap((one, index) => [...inOne(read, one), ...onTwoLines(read, texts[index - 1], one)]);
  },
};

function inOne(read: ReadText, one: OneText): Finding[] {
  return findWordsBesideDigits(one.text)
    .filter(differ)
    .map((pair) => found(read, one, one, pair));
}

const WORDS_LINE = /^[\s(*_–+-]*(?:số tiền\s+)?(?:viết\s+)?bằng chữ\s*:/iu;

/** The amount on one line, "Bằng chữ: …" on the next. */
function onTwoLines(read: ReadText, before: OneText | undefined, one: OneText): Finding[] {
  if (before === undefined || !WORDS_LINE.test(one.text)) return [];
  const offset = before.text.length + 1;
  return findWordsBesideDigits(`${before.text} ${one.text}`)
    .filter(({ digits, words }) => digits.end < offset && words.start >= offset)
    .filter(differ)
    .map((pair) => {
      const { start, end } = pair.words;
      return found(read, before, one, { ...pair, words: { ...pair.words, start: start - offset, end: end - offset } });
    });
}

function valuesOf({ words: { reading } }: WordsBesideDigits): readonly number[] {
  return reading.kind === 'number' ? [reading.value] : reading.values;
}

function differ(pair: WordsBesideDigits): boolean {
  const { value, slack } = pair.digits;
  return valuesOf(pair).every((said) => Math.abs(said - value) > slack * 1.000001);
}

/** Digits and words may stand on two lines. */
function found(read: ReadText, first: OneText, second: OneText, pair: WordsBesideDigits): Finding {
  const { digits, words } = pair;
  const [said = 0] = valuesOf(pair);
  const raw = first.text.slice(digits.start, digits.end);
  const digitsFigure = { label: 'số', raw, place: first.at(digits.start, digits.end), value: digits.value };
  const saidFigure = {
    label: 'chữ',
    raw: second.text.slice(words.start, words.end),
    place: second.at(words.start, words.end),
    value: said,
  };
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
