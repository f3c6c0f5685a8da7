import { eachText } from '../../narrative/each-text';
import { findDoubled } from '../../narrative/doubled-words';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'lap-tu',
  severity: 'warn',
  source: 'Soát chính tả',
};

/** Words written twice in a row. */
export const lapTu: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    eachText(read.report).flatMap(({ text, at }) =>
      findDoubled(text).map(({ words, place: { start, end } }) => {
        const raw = text.slice(start, end);
        return formFinding(head, read, {
          figures: [{ label: 'chữ', raw, place: at(start, end) }],
          values: { raw, words },
          found: raw,
          expected: words,
        });
      }),
    ),
};
