import { figureBehind, says } from '../../narrative/beside';
import type { Mention } from '../../narrative/mention';
import type { ReadParagraph } from '../../narrative/paragraph-figures';
import type { ReadText } from '../../narrative/read-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { namedFigure, textFinding, type NamedFigure } from '../shapes/text-finding';
import { singleEdit } from '../single-edit';

const head: RuleHead = {
  id: 'tu-so-lon-hon-mau-so',
  severity: 'block',
  source: 'Phần không thể lớn hơn tổng mà nó được chia cho',
};

/** A fraction above one: miswritten ("762/264 hồ sơ"), or the wrong way round ("4.675/2 chiếm 0,0042%"). */
export const tuSoLonHonMauSo: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => [...read.mentions.filter(isRankAbove).map((mention) => toldRank(read, mention)), ...ratiosAbove(read)],
};

/** "xếp thứ 43/34 tỉnh": nobody is the 43rd of 34. */
function isRankAbove({ kind, raw }: Mention): boolean {
  const [, rank, of] = /(\d+)\s?\/\s?(\d+)$/.exec(kind === 'label' ? raw : '') ?? [];
  return rank !== undefined && Number(rank) > Number(of) && /thứ|hạng|vị trí|top/iu.test(raw);
}

function toldRank(read: ReadText, { raw, place }: Mention): Finding {
  const ranks = /(\d+)\s?\/\s?(\d+)$/.exec(raw);
  return textFinding(head, read, {
    figures: [{ label: '', raw, place }],
    severity: 'warn',
    values: { ratio: raw, numerator: Number(ranks?.[1]), denominator: Number(ranks?.[2]) },
    found: raw,
  });
}

function ratiosAbove(read: ReadText): Finding[] {
  return read.paragraphs.flatMap((paragraph) =>
    paragraph.pieces.flatMap((piece, at) => {
      if (piece.kind !== 'figure' || piece.number.kind !== 'ratio') return [];
      const mention = read.mentions[paragraph.mentionAt.get(at)!]!;
      const share = shareBehind(read, paragraph, at);
      if (mention.second === undefined || mention.value! <= mention.second.value) return [];
      if (mention.unitWord === undefined && share === undefined && !isOfPoints(read, mention)) return [];
      return [found(read, mention, share)];
    }),
  );
}

/** "17,5/18; 19,2/20; 11,4/10": one of several, of which the others stay within what they are out of. */
function isOfPoints({ mentions }: ReadText, { place, at }: Mention): boolean {
  const others = mentions.filter((one) => one.kind === 'ratio' && one.place.block === place.block && one.at !== at);
  return (
    others.filter(({ decimals = 0 }) => decimals > 0).length > 1 &&
    others.every(({ value = 0, second }) => second !== undefined && value <= second.value)
  );
}

/** "… chiếm 0,0042%" right behind. */
function shareBehind(read: ReadText, paragraph: ReadParagraph, at: number): Mention | undefined {
  const next = figureBehind(paragraph, at, 6);
  if (next === undefined || next.marks.includes(';') || says(next.words, 'tang', 'giam', 'vuot')) return undefined;
  const mention = read.mentions[paragraph.mentionAt.get(next.piece)!]!;
  return mention.kind === 'percent' ? mention : undefined;
}

function found(read: ReadText, mention: Mention, share: Mention | undefined): Finding {
  const { raw, place, value = 0 } = mention;
  const second = mention.second!;
  const figure: NamedFigure = { label: mention.unitWord ?? '', raw, place, value };
  const base = { figures: [figure], found: raw };
  const turned = turnedRaw(mention);
  // A share far below one, of counts far apart: the two have changed places.
  if (share?.value !== undefined && share.value < 50 && value >= second.value * 10)
    return textFinding(head, read, {
      ...base,
      variant: 'reversed',
      figures: [figure, namedFigure(share)],
      values: { ratio: raw, right: turned },
      expected: turned,
    });
  const right = denominatorOf(read, mention, share);
  return textFinding(head, read, {
    ...base,
    // More may be done than was planned.
    ...((mention.scope.time === 'goal' || mention.aspects.has('goal')) && { severity: 'warn' as const }),
    values: { ratio: raw, numerator: value, denominator: second.value },
    ...(right !== undefined && {
      expected: `${raw.slice(0, raw.lastIndexOf('/') + 1)}${right}`,
      ways: [{ figure: { label: '', raw: second.raw, place: second.place, value: second.value }, value: right }],
    }),
  });
}

function turnedRaw({ raw }: Mention): string {
  const stroke = raw.lastIndexOf('/');
  return `${raw.slice(stroke + 1).trim()}/${raw.slice(0, stroke).trim()}`;
}

/** The figure that one slip of the hand explains: the same fraction written right elsewhere, or the only one that the share allows. */
function denominatorOf(read: ReadText, { value = 0, second, at }: Mention, share: Mention | undefined): number | undefined {
  const written = second!.value;
  const isSlip = (right: number): boolean => right >= value && singleEdit(written, right) !== undefined;
  const elsewhere = read.mentions.find(
    (other) =>
      other.at !== at && other.kind === 'ratio' && other.value === value && other.second !== undefined && isSlip(other.second.value),
  );
  if (elsewhere !== undefined) return elsewhere.second!.value;
  if (share?.value === undefined || share.value <= 0) return undefined;
  const half = 0.5 / 10 ** (share.decimals ?? 0);
  const [least, most] = [Math.ceil((100 * value) / (share.value + half)), Math.floor((100 * value) / (share.value - half))];
  const fitting = Array.from({ length: Math.max(0, Math.min(most - least + 1, 100)) }, (_, i) => least + i).filter(isSlip);
  return fitting.length === 1 ? fitting[0] : undefined;
}
