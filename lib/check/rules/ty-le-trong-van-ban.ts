import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import { textAt } from '../../narrative/report-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { roundedRate, type Ratio } from '../shapes/possible';
import { oddShares } from '../shapes/paired-shares';
import { mayBeBases, sharesBeside, type SaidShare } from '../shapes/said-shares';
import { cannotBe } from '../shapes/share-fits';
import { sharesOfBase, sharesOfGrowth } from '../shapes/stated-relations';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'ty-le-trong-van-ban',
  severity: 'block',
  source: 'Tỷ lệ tính lại từ các số đứng cạnh nó, theo số chữ số thập phân đang ghi',
};

/** A percentage that the counts beside it do not give, whatever the rounding. */
export const tyLeTrongVanBan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => [
    ...sharesBeside(read).flatMap((share) => (isWrong(read, share) ? [told(read, share)] : [])),
    ...[...sharesOfBase(read), ...sharesOfGrowth(read)].map(({ percent, part, base }) =>
      told(read, {
        percent,
        bases: [{ numerator: part.value!, denominator: base.value!, mentions: [part, base] }],
        certain: false,
      }),
    ),
    ...oddShares(read).map(({ percent, amount, base, said }) =>
      told(read, {
        percent,
        bases: [{ numerator: amount.value!, denominator: base, mentions: [amount, ...(said ? [said] : [])] }],
        certain: false,
      }),
    ),
  ],
};

function isWrong(read: ReadText, { percent, bases, certain }: SaidShare): boolean {
  // A fraction above one is told of by itself.
  if (bases.some(({ numerator, denominator }) => numerator > denominator) || !cannotBe(percent, bases)) return false;
  if (isOneOfSeveral(read, percent)) return false;
  const isShare = percent.aspects.has('rate');
  if (
    !cannotBe(
      percent,
      bases.flatMap((base) => otherReadings(base).slice(0, isShare ? 1 : 2)),
    ) ||
    isDenied(read, percent, bases[0]!.mentions)
  )
    return false;
  if (certain) return true;
  const [part] = bases[0]!.mentions;
  return cannotBe(
    percent,
    mayBeBases(read, part!).map(({ value }) => ({ numerator: part!.value!, denominator: value! })),
  );
}

/** "04 hồ sơ quá hạn, tỷ lệ đúng hạn 98,96%" is the share of the rest; "480, tăng 58 so với 422, tương ứng 13,74%" that of the change. */
function otherReadings({ numerator, denominator }: Ratio): Ratio[] {
  const change = denominator - numerator;
  return [
    { numerator: change, denominator },
    { numerator: change, denominator: numerator },
  ];
}

/** "lần lượt đạt 83,50; 78,45% (2.495/2.988 và 2.333/2.974)": which counts are its own goes by their order, not by what is nearest. */
function isOneOfSeveral(read: ReadText, { place }: Mention): boolean {
  const before = textAt(read.report, { ...place, start: Math.max(0, place.start - 60), end: place.start });
  return /lần lượt[^.]*\d\s*%?\s*(?:[;,]|và)\s*$/iu.test(before);
}

/** "12/19 sở chưa trả 100% kết quả": the percentage is what they fall short of, not what they are. */
function isDenied(read: ReadText, { place, value }: Mention, [part]: readonly Mention[]): boolean {
  if (value !== 100 || part === undefined || part.place.block !== place.block || part.place.end > place.start) return false;
  return /(?:^|\s)(?:chưa|không|còn|vẫn)(?=\s)/u.test(textAt(read.report, { ...place, start: part.place.end, end: place.start }));
}

function told(read: ReadText, { percent, bases, certain }: SaidShare): Finding {
  const base = bases[0]!;
  const decimals = percent.decimals ?? 0;
  const expected = roundedRate(base, decimals);
  return textFinding(head, read, {
    severity: certain ? 'block' : 'warn',
    figures: [percent, ...base.mentions].map(namedFigure),
    values: { numerator: base.numerator, denominator: base.denominator, expected: shown(expected, decimals), found: percent.raw },
    expected,
    found: percent.value!,
    difference: Math.round((percent.value! - expected) * 1e6) / 1e6,
  });
}

/** With the decimals that the text shows; where that leaves nought of a share there is, with two more. */
function shown(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',');
}
