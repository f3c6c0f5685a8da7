import { fold } from '../text/normalise';
import type { Words } from './dialect';
import type { IndicatorId } from './indicator';
import { leavesInGroup } from './indicator-labels';
import type { TellingGroupId } from './resolve-label';
import { ofThisPeriod } from './this-period';

/** Words that say that something is counted, not what. */
const COUNTING = /\b(?:tong (?:so|cong)|tong|so luong|so|luong|ho so|hs|tthc|thu tuc hanh chinh|duoc)\b/g;
const HOW = /(?:qua |bang )?(?:hinh thuc )?/.source;
const POST = /(?:qua )?(?:dich vu )?(?:buu chinh|bcci)(?: cong ich)?/.source;

/** Early, on time, both, in time, late: as they are called of what is done, what is done by name, and what is not done. */
const WHEN: readonly (readonly [RegExp, IndicatorId, IndicatorId?])[] = [
  [/^(?:truoc|som|dung)(?: (?:han|hen))?(?: va)? (?:truoc|dung|trong) (?:han|hen)$/, 'resolved.earlyOrOnTime'],
  [/^(?:truoc|som) (?:thoi )?(?:han|hen)$/, 'resolved.early'],
  [/^(?:dung|trong) (?:thoi )?(?:han|hen)$/, 'resolved.onTime', 'pending.inTime'],
  [/^(?:con (?:trong )?han|chua (?:den|toi|qua) han)$/, 'pending.inTime', 'pending.inTime'],
  [/^(?:qua|tre|cham) (?:thoi )?(?:han|hen)$/, 'resolved.late', 'pending.overdue'],
];
const DONE = /^da (?:hoan thanh|(?:giai quyet|xu ly|tra(?: ket qua)?)(?: xong)?)$/;
const OPEN = /^(?:con )?(?:dang|chua) (?:giai quyet|xu ly|thu ly)$/;
/** Done, said by what is done alone. */
const DOES = /^(?:giai quyet|xu ly|tra(?: ket qua)?)$/;

const TAKEN: readonly (readonly [RegExp, IndicatorId])[] = [
  [/^(?:phai|can|nhan) giai quyet(?: trong ky)?$/, 'toResolve.total'],
  [
    /^(?:da )?(?:moi (?:tiep )?nhan|(?:tiep )?nhan moi|(?:tiep )?nhan)(?: moi)?(?: trong ky)$|^(?:moi tiep nhan|tiep nhan moi)$/,
    'received.total',
  ],
];
const CARRIED = /^(?:ton )?(?:chuyen )?(?:tu )?ky truoc(?: chuyen (?:sang|qua|den|tiep))?$|^ton dau ky$/;
const TAKES = new RegExp(`^(?:da |moi )?(?:tiep nhan|nhan|nop)(?: moi)?(?: trong ky)? ${HOW}`);
const BY: readonly (readonly [RegExp, IndicatorId])[] = [
  [/^truc tuyen$/, 'received.online'],
  [/^truc tiep$/, 'received.direct'],
  [new RegExp(`^${POST}$`), 'received.postal'],
  [new RegExp(`^truc tiep (?:va |hoac )?${HOW}${POST}$`), 'received.directOrPostal'],
];

/**
 * What a column counts that says group and part in one phrase: "Số hồ sơ đang giải quyết quá hạn", "Tổng đã xử lý". Only phrases of
 * which every word is understood; "quá hạn giải quyết", which may be of what is done or of what is not, means nothing.
 */
function wordedColumn(label: string): IndicatorId | undefined {
  if (understood.size > 1000) understood.clear();
  if (!understood.has(label)) understood.set(label, readWords(label));
  return understood.get(label);
}

/** "Tổng số hồ sơ đã xử lý" over its parts. */
const GATHERS: Readonly<Record<string, TellingGroupId | undefined>> = {
  'toResolve.total': 'toResolve',
  'received.total': 'inPeriod',
  'resolved.total': 'resolved',
  'pending.total': 'pending',
};

/** "Đang giải quyết / Đang giải quyết quá hạn". */
function wordedWithin(group: TellingGroupId, label: string): IndicatorId | undefined {
  const said = wordedColumn(label);
  const known = group in leavesInGroup ? leavesInGroup[group as keyof typeof leavesInGroup] : {};
  return said !== undefined && said in known ? said : undefined;
}

export const phrases: Words = {
  column: wordedColumn,
  group: (label) => GATHERS[wordedColumn(label) ?? ''],
  within: wordedWithin,
  paths: ofThisPeriod,
};

const understood = new Map<string, IndicatorId | undefined>();

function readWords(label: string): IndicatorId | undefined {
  const words = fold(label.replace(/\([^)]*\)?/g, ' '))
    .replace(COUNTING, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const taken = TAKEN.find(([pattern]) => pattern.test(words));
  if (taken) return taken[1];
  if (CARRIED.test(words)) return 'carriedOver';
  const takes = TAKES.exec(words);
  if (takes) {
    const by = words.slice(takes[0].length).replace(/ trong ky$/, '');
    return BY.find(([pattern]) => pattern.test(by))?.[1];
  }
  if (DONE.test(words)) return 'resolved.total';
  if (OPEN.test(words)) return 'pending.total';
  const all = words.split(' ');
  for (let at = 1; at < all.length; at++) {
    const [first, last] = [all.slice(0, at).join(' '), all.slice(at).join(' ')];
    for (const [when, what] of [
      [first, last],
      [last, first],
    ] as const) {
      const found = WHEN.find(([pattern]) => pattern.test(when));
      if (!found) continue;
      const [, done, open] = found;
      if (OPEN.test(what)) return open;
      if (done.startsWith('resolved.') && (DONE.test(what) || (DOES.test(what) && when === last))) return done;
    }
  }
  return undefined;
}
