import type { Mention } from '../../narrative/mention';
import { findPlaces } from '../../narrative/office-names';
import type { ReadText } from '../../narrative/read-text';
import { sentenceEnds, wholeText } from '../../narrative/stretch';
import { fold } from '../../text/normalise';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { isCounted, isOfSameScope } from '../shapes/claim-scope';
import { claims, type Claim } from '../shapes/claims-of-none';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'khang-dinh-trai-so-lieu',
  severity: 'warn',
  source: 'Nhận định trong văn bản không được trái với số liệu của chính văn bản',
};

/** What is to be, or should not be, is no claim. */
const INTENT =
  /phấn đấu|bảo đảm không|đảm bảo không|nhằm|để không|hạn chế|khắc phục|(?<!không )yêu cầu|chỉ đạo|quyết tâm|cam kết|mục tiêu|chỉ tiêu|tiếp tục|tránh|kiên quyết|đề nghị|nếu|quý tới|kỳ tới|thời gian tới|cùng kỳ|năm trước|quý trước|tháng trước|kỳ trước|một số|trừ/iu;
const PLANS = /phương hướng|nhiệm vụ|kiến nghị|đề xuất|giải pháp|kế hoạch/iu;

/** "không trễ hẹn" in a report that counts dossiers resolved late. */
export const khangDinhTraiSoLieu: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const planned = plannedBlocks(read);
    return read.report.blocks.flatMap((block, at) => {
      if (block.kind !== 'paragraph' || planned.has(at)) return [];
      return [
        ...notAll(read, at, block.text),
        ...ofItsField(read, at, block.text),
        ...saidToBeNone(read, at, block.text),
        ...claims.flatMap((claim) =>
          [...block.text.matchAll(claim.pattern)].flatMap((match) => against(read, claim, at, block.text, match) ?? []),
        ),
      ];
    });
  },
};

function plannedBlocks({ report, outline }: ReadText): Set<number> {
  const isPlan = (block: number): boolean => {
    const found = report.blocks[block];
    return found?.kind === 'paragraph' && PLANS.test(found.text);
  };
  return new Set(outline.flatMap(({ block, under }) => (under.some(isPlan) ? [block] : [])));
}

function against(read: ReadText, { none, asked = [] }: Claim, block: number, text: string, match: RegExpExecArray): Finding | undefined {
  const start = sentenceEnds(text).findLast((end) => end <= match.index) ?? 0;
  // The clause itself, and how the sentence begins: "Chỉ đạo các đơn vị …, không để hồ sơ quá hạn".
  const clause = Math.max(start, ...[',', ';', ':'].map((mark) => text.lastIndexOf(mark, match.index)));
  if (INTENT.test(clauseFrom(text, clause, match.index + match[0].length)) || INTENT.test(text.slice(start, Math.min(start + 60, clause))))
    return undefined;
  // Said of one level, one field or one unit: its own figures alone could deny it.
  if (/lĩnh vực|cấp huyện|cấp xã|cấp tỉnh|tại (?:xã|phường|phòng|sở)/iu.test(text.slice(start, match.index + match[0].length + 30)))
    return undefined;
  if (isOfSome(read, block, text, start, match.index)) return undefined;
  const counted = (indicators: readonly IndicatorId[]): Mention[] => {
    const kinds = indicators.filter((indicator) => isMeant(indicator, text.slice(start, match.index + match[0].length)));
    const behind = text.slice(match.index + match[0].length);
    return read.mentions.filter((mention) => isPlainFact(mention, block) && isCounted(mention, kinds, block, behind));
  };
  const told = counted(none);
  const isAsked = told.length === 0;
  const some = (isAsked ? counted(asked) : told).find(({ value }) => value! > 0);
  if (some === undefined || !isOfSameScope(read, block, some)) return undefined;
  const place = { block, start: match.index, end: match.index + match[0].length };
  return textFinding(head, read, {
    ...(isAsked && { severity: 'note' as const }),
    figures: [{ label: '', raw: match[0], place }, namedFigure(some)],
    values: { claim: match[0], figure: some.raw },
    expected: some.value!,
    found: match[0],
  });
}

/** "Đã giải quyết 3.012 hồ sơ, không có hồ sơ quá hạn" says nothing of those still in work, and the other way round. */
function isMeant(indicator: IndicatorId, sentence: string): boolean {
  const isDone = /(?:đã|được)\s+(?:\p{L}+\s+){0,2}?(?:giải quyết|xử lý|trả)|kết quả giải quyết/iu.test(sentence);
  const isOpen = /(?:đang|chưa|còn)\s+(?:\p{L}+\s+){0,2}?(?:giải quyết|xử lý)/iu.test(sentence);
  if (isDone === isOpen) return true;
  return indicator === 'resolved.late' ? isDone : indicator === 'pending.overdue' ? isOpen : true;
}

const SOME =
  /(?<!\p{L})(?:riêng|trừ|đối với|ngoài|còn lại|một số|nhiều|các (?:xã|phường|đơn vị|cơ quan|sở|phòng|địa phương)|(?:\d+\/)?\d+ (?:xã|phường|đơn vị|cơ quan|sở|phòng|địa phương|lĩnh vực|tháng))(?!\p{L})/iu;

/** Said of a part of what the report counts: some units, or one that bears another name than the report's own. */
function isOfSome(read: ReadText, block: number, text: string, from: number, to: number): boolean {
  if (SOME.test(text.slice(from, to))) return true;
  const own = read.own.named.get(block) ?? [];
  return findPlaces({ blocks: [{ kind: 'paragraph', text }] }).some(
    ({ place }) => place.start >= from && place.end <= to && !own.some(([start, end]) => start <= place.start && place.end <= end),
  );
}

function clauseFrom(text: string, start: number, claimEnd: number): string {
  const rest = /[,;.]/u.exec(text.slice(claimEnd));
  return text.slice(start, rest === null ? text.length : claimEnd + rest.index);
}

/** Counted of no field and no unit, or right beside the claim: then of the same. */
function isPlainFact({ kind, value, approximate, scope, place }: Mention, block: number): boolean {
  return (
    kind === 'count' &&
    value !== undefined &&
    approximate !== true &&
    scope.time === undefined &&
    (scope.topic === undefined || place.block === block) &&
    scope.period === undefined
  );
}

const ON_TIME =
  /(?<!\p{L})(?:100\s?%|tất cả|toàn bộ)\s+(?:các\s+|số\s+)?hồ sơ\s+[^.;:,\d]{3,60}?(?:đúng hạn|trước hạn|đúng thời hạn)(?!\p{L})/giu;

/** "100% hồ sơ đất đai được trả đúng hạn: … quá hạn 12 hồ sơ": of whatever field, its own sentence says the contrary. */
function ofItsField(read: ReadText, block: number, text: string): Finding[] {
  return [...text.matchAll(ON_TIME)].flatMap((match) => {
    const [start, behind] = [match.index, match.index + match[0].length];
    const end = sentenceEnds(text).find((stop) => stop >= behind) ?? text.length;
    if (isWished(text, start, behind) || !/^[^.;]*:/u.test(text.slice(behind, end))) return [];
    const late = read.mentions.find(
      ({ kind, value, aspects, place }) =>
        kind === 'count' && value! > 0 && aspects.has('late') && place.block === block && place.start > behind && place.end <= end,
    );
    if (late === undefined) return [];
    return [
      textFinding(head, read, {
        figures: [{ label: '', raw: match[0], place: { block, start, end: behind } }, namedFigure(late)],
        values: { claim: match[0], figure: late.raw },
        expected: late.value!,
        found: match[0],
      }),
    ];
  });
}

/** Wished for, not said to be so: "Phấn đấu toàn bộ các xã …". */
function isWished(text: string, start: number, end: number): boolean {
  return INTENT.test(text.slice(sentenceEnds(text).findLast((stop) => stop <= start) ?? 0, end));
}

const NONE_OF = /(?<!\p{L})(?:không|chưa) (?:có|phát sinh|nhận được) ((?:[\p{L}/]+,? ){3,9}[\p{L}/]+)(?=\s*[.;]|\s*$)/giu;
/** Words of what there is none of, at least. */
const LONG_ENOUGH = 5;

/** "Không có phản ánh về thái độ phục vụ" where "có 03 phản ánh về thái độ phục vụ của viên chức" stands elsewhere. */
function saidToBeNone(read: ReadText, block: number, text: string): Finding[] {
  return [...text.matchAll(NONE_OF)].flatMap((match) => {
    const what = fold(match[1]!);
    const start = sentenceEnds(text).findLast((end) => end <= match.index) ?? 0;
    if (what.split(' ').length < LONG_ENOUGH || INTENT.test(text.slice(start, match.index)) || SOME.test(text.slice(start, match.index)))
      return [];
    const some = read.mentions.find(({ kind, value, scope, place }) => {
      if (kind !== 'count' || value === undefined || value === 0 || scope.time !== undefined || scope.period !== undefined) return false;
      const found = wholeText(read.report, place);
      return (
        /(?:có|còn|phát sinh|nhận)\s*$/iu.test(found.slice(0, place.start)) &&
        fold(found.slice(place.end, place.end + match[1]!.length + 12)).startsWith(what)
      );
    });
    if (some === undefined) return [];
    return [
      textFinding(head, read, {
        figures: [
          { label: '', raw: match[0], place: { block, start: match.index, end: match.index + match[0].length } },
          namedFigure(some),
        ],
        values: { claim: match[0], figure: some.raw },
        expected: some.value!,
        found: match[0],
      }),
    ];
  });
}

const ALL = /(?<!\p{L})(?:toàn bộ|tất cả|100\s?%)[^.;()\d]{3,80}\(\s*(\d[\d.]*)\s?\/\s?(\d[\d.]*)/giu;

/** "Toàn bộ các xã đã triển khai (24/26 đơn vị)". */
function notAll(read: ReadText, block: number, text: string): Finding[] {
  return [...text.matchAll(ALL)].flatMap((match) => {
    const ratio = read.mentions.find(
      ({ kind, place }) =>
        kind === 'ratio' && place.block === block && place.start >= match.index && place.end <= match.index + match[0].length + 1,
    );
    if (ratio?.second === undefined || ratio.value! >= ratio.second.value) return [];
    if (isWished(text, match.index, match.index + match[0].length)) return [];
    const claim = match[0].slice(0, match[0].indexOf('(')).trim();
    const place = { block, start: match.index, end: match.index + claim.length };
    return [
      textFinding(head, read, {
        figures: [{ label: '', raw: claim, place }, namedFigure(ratio)],
        values: { claim, figure: ratio.raw },
        expected: ratio.second.value,
        found: ratio.value!,
      }),
    ];
  });
}
