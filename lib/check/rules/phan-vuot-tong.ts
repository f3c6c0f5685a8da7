import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { brokenSums } from '../shapes/said-sums';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'phan-vuot-tong',
  severity: 'warn',
  source: 'Một phần không thể lớn hơn tổng mà câu văn nói là chứa nó',
};

/** A part that is greater than the whole it is said to be in, whatever the other parts are. */
export const phanVuotTong: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const summed = new Set(brokenSums(read).flatMap(({ whole, parts }) => parts.map((part) => `${whole.at}:${part.at}`)));
    return read.lists.flatMap(({ wholes, parts, strength }) => {
      if (strength === 'colon' || strength === 'near' || strength === 'total' || strength === 'rest') return [];
      const candidates = wholes.map((at) => read.mentions[at]!).filter(isCount);
      const [whole] = candidates;
      if (whole === undefined || candidates.length < wholes.length) return [];
      return parts
        .filter(({ segment }) => segment === parts[0]!.segment)
        .map(({ at }) => read.mentions[at]!)
        .filter(
          (part) =>
            isCount(part) &&
            sameThing(whole, part) &&
            candidates.every(({ value }) => part.value! > value!) &&
            !summed.has(`${whole.at}:${part.at}`),
        )
        .map((part) => told(read, whole, part));
    });
  },
};

function isCount({ kind, value, approximate, scope }: Mention): boolean {
  return kind === 'count' && value !== undefined && approximate !== true && scope.time === undefined;
}

function sameThing(a: Mention, b: Mention): boolean {
  return a.thing !== undefined && a.thing === b.thing;
}

function told(read: ReadText, whole: Mention, part: Mention): Finding {
  return textFinding(head, read, {
    figures: [part, whole].map(namedFigure),
    values: { part: part.raw, whole: whole.raw },
    found: part.value!,
    difference: part.value! - whole.value!,
  });
}
