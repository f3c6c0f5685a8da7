import type { IndicatorId } from '../../vocabulary/indicator';

/** Words of a text that say that there is none of something. */
export interface Claim {
  /** Words that say that there is none. */
  pattern: RegExp;
  /** Counts of which there then is none. */
  none: readonly IndicatorId[];
  /** Counts that may be meant where none of those is told: then it is only asked. */
  asked?: readonly IndicatorId[];
}

const NO = String.raw`(?:không\s+(?:có|còn|để|phát sinh|xảy ra|để xảy ra|để phát sinh|có tình trạng|còn tình trạng|để xảy ra tình trạng|tồn tại)|chưa\s+(?:có|phát sinh|để xảy ra))`;
const DOSSIER = String.raw`(?:\s+(?:tình trạng|trường hợp|hồ sơ|bất kỳ|nào|TTHC|thủ tục hành chính|giải quyết|bị|xử lý))*`;
const LATE = String.raw`(?:quá hạn|trễ hạn|trễ hẹn|chậm hạn|quá hẹn|chậm muộn|chậm trễ)`;
const END = String.raw`(?!\p{L})`;

const BACKLOG = new RegExp(String.raw`(?<!\p{L})${NO}\s+(?:hồ sơ\s+)?tồn(?: đọng)?${END}`, 'giu');

export const claims: readonly Claim[] = [
  { pattern: new RegExp(String.raw`(?<!\p{L})${NO}${DOSSIER}\s+${LATE}${END}`, 'giu'), none: ['resolved.late', 'pending.overdue'] },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})không\s+(?:bị\s+)?(?:trễ hẹn|trễ hạn|quá hạn)${END}`, 'giu'),
    none: ['resolved.late', 'pending.overdue'],
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:100\s?%\s+(?:số\s+)?hồ sơ|tất cả (?:các )?hồ sơ|toàn bộ (?:số )?hồ sơ)(?:\s+(?:TTHC|thủ tục hành chính|tiếp nhận|đã|đều|được|giải quyết|xử lý|trả|và|kết quả|,))*\s+(?:trước hạn và đúng hạn|đúng hạn|trước hạn|trước và đúng hạn|đúng và trước hạn|đúng thời hạn)${END}`,
      'giu',
    ),
    none: ['resolved.late'],
  },
  {
    pattern:
      /(?<!\p{L})(?:100\s?%|tất cả|toàn bộ)\s+(?:các\s+|số\s+)?hồ sơ\s+(?:đang|còn)\s+(?:giải quyết|xử lý)\s+(?:đều\s+)?(?:còn\s+)?(?:trong hạn|chưa đến hạn)/giu,
    none: ['pending.overdue'],
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${NO}\s+(?:hồ sơ\s+)?(?:chưa giải quyết|đang giải quyết)${END}`, 'giu'),
    none: ['pending.total'],
  },
  // Those in work within their term are no backlog.
  { pattern: BACKLOG, none: ['pending.overdue'], asked: ['pending.total'] },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})không\s+(?:có|nhận được|phát sinh|tiếp nhận)\s+(?:các\s+|bất kỳ\s+)?(?:phản ánh|PAKN)`, 'giu'),
    none: ['petition.total', 'petition.received'],
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:không|chưa)\s+(?:có|phát sinh)\s+hồ sơ\s+(?:nộp\s+|tiếp nhận\s+)?trực tuyến`, 'giu'),
    none: ['received.online'],
  },
];
