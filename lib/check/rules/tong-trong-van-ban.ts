import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { isCarriedOver } from '../shapes/carried-over';
import { nearSums } from '../shapes/near-sums';
import { brokenSums, type SaidSum } from '../shapes/said-sums';
import { differencesSaid, eachTimesAll, leftOfRatios, type StatedSum } from '../shapes/stated-relations';
import { round } from '../shapes/sum-hypotheses';
import { singleEdit } from '../single-edit';
import { listed, namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'tong-trong-van-ban',
  severity: 'block',
  source: 'Tổng bằng các phần mà chính câu văn nêu: trong đó, gồm, chia ra',
};

/** A whole that is not what its parts make, where the text says that these are its parts and the division leaves nothing out. */
export const tongTrongVanBan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const said = brokenSums(read);
    const near = nearSums(read).filter((one) => !said.some((other) => isWithin(one, other)) && !isCarriedOver(read, one));
    return [
      ...said.map((broken) => told(read, broken)),
      ...near.map((one) => told(read, { ...one, certain: false }, true)),
      ...[...leftOfRatios(read), ...eachTimesAll(read), ...differencesSaid(read)].map((one) => toldReckoned(read, one)),
    ];
  },
};

function toldReckoned(read: ReadText, { whole, parts, reckoned, sum }: StatedSum): Finding {
  return textFinding(head, read, {
    severity: 'warn',
    figures: [whole, ...parts].map(namedFigure),
    values: { parts: reckoned, sum, whole: whole.raw, difference: Math.abs(whole.value! - sum) },
    expected: sum,
    found: whole.value!,
    difference: whole.value! - sum,
    ways: [{ figure: namedFigure(whole), value: sum }],
  });
}

function isWithin(one: Pick<SaidSum, 'whole' | 'parts'>, other: SaidSum): boolean {
  const all = [other.whole, ...other.parts];
  return [one.whole, ...one.parts].every((mention) => all.includes(mention));
}

function told(read: ReadText, { whole, parts, sum, certain }: SaidSum, isNear = false): Finding {
  const value = whole.value ?? 0;
  const without = (part: Mention): number => round(value - (sum - (part.value ?? 0)));
  // Where the words leave room for a part that was not named, only a slip of the hand that explains it all is believed.
  const slip =
    isNear ||
    singleEdit(value, sum) !== undefined ||
    parts.some((part) => without(part) >= 0 && singleEdit(part.value ?? 0, without(part)) !== undefined);
  return textFinding(head, read, {
    severity: certain ? 'block' : slip ? 'warn' : 'note',
    figures: [whole, ...parts].map(namedFigure),
    values: { parts: listed(parts), sum, whole: whole.raw, difference: round(Math.abs(value - sum)) },
    expected: sum,
    found: value,
    difference: round(value - sum),
    ways: [
      { figure: namedFigure(whole), value: sum },
      ...parts.flatMap((part) => (without(part) >= 0 ? [{ figure: namedFigure(part), value: without(part) }] : [])),
    ],
  });
}
