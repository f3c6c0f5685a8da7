import type { MentionKind } from '../mention';

/** A number that names something, as a pattern of where it stands. */
export interface NamedNumber {
  kind: Extract<MentionKind, 'label' | 'document' | 'period' | 'date'>;
  pattern: RegExp;
  /** One of these stands in every text that the pattern fits, in small letters: without it the text is not searched. */
  needs?: readonly string[];
}

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
/** What is counted stands behind it, or a share: then it is a figure all the same. */
const NOT_COUNTED = String.raw`(?!\d|[.,]\d|\s?%|\s?(?:hồ sơ|hs|bộ hồ sơ|thủ tục|tthc|dvc|phản ánh|kiến nghị|lượt|trường hợp|đồng|triệu|nghìn|đơn vị|người|văn bản)${AFTER})`;
/** "1, 2, 3 và 4": the numbers that go on after the first. */
const MORE = String.raw`(?:\s?(?:,|;|-|–|và|đến)\s?\d{1,2}(?![\d%]|[.,]\d|\s?%|\s?(?:hồ sơ|hs|thủ tục|tthc)${AFTER}))*`;

function named(kind: NamedNumber['kind'], source: string, needs?: readonly string[]): NamedNumber {
  return { kind, pattern: new RegExp(source, 'giu'), ...(needs && { needs }) };
}

const DOCUMENT_NOUNS =
  'nghị quyết|nghị định|quyết định|qđ|nđ|nq|tt|cv|kh|ct|thông tư|công văn|kế hoạch|chỉ thị|đề án|luật|công điện|báo cáo|bc|tờ trình|thông báo|tb|hướng dẫn|chương trình|kết luận|pháp lệnh|dự án|quy chế';
/** "về quy định 08, bằng văn bản 06": these bear a number only where the text calls it one. */
const NUMBERED_NOUNS = 'văn bản|quy định';
const ROMAN = String.raw`(?:i{1,3}v?|iv|vi{0,3}|ix|xi{0,3}|x)`;

/** From the surest to the vaguest; what an earlier one has taken a later one leaves. */
export const namedNumbers: readonly NamedNumber[] = [
  named('label', String.raw`https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:vn|com|org|net)(?:\/\S*)?${AFTER}`, [
    'http',
    'www',
    '@',
    '.vn',
    '.com',
    '.org',
    '.net',
  ]),
  // A name in quotation marks: "4 tăng – 2 giảm – 3 không".
  named('label', String.raw`“[^”\n]{0,300}”|«[^»\n]{0,300}»`, ['“', '«']),
  // 01/2020/TT-VPCP, 295/UBND, 06/QĐ- TTg, II.05a/VPCP/KSTT.
  {
    kind: 'document',
    pattern:
      /(?<![\p{L}\p{N}.,])(?:[IVX]+\.)?\d{1,5}[A-Za-z]?(?:\s?\/\s?\d{4})?\s?\/\s?\p{Lu}[\p{L}\d]*(?:\s?[-–/]\s?[\p{Lu}\d][\p{L}\d.]*|\s?[-–]\s?\p{L}+)*/gu,
  },
  named('document', String.raw`${BEFORE}(?:${DOCUMENT_NOUNS})\s+(?:số\s?:?\s?\d+[a-z]?|\d{1,5}[a-z]?${NOT_COUNTED})${AFTER}`),
  named('document', String.raw`${BEFORE}(?:${NUMBERED_NOUNS})\s+số\s?:?\s?\d+[a-z]?${AFTER}`),
  // One of several of a kind, by its number; behind it stands what is counted.
  named('label', String.raw`${BEFORE}(?:giai đoạn|lớp|đợt|lần|tổ|nhóm|khu vực)\s+\d{1,2}(?=\s+(?:là|có|gồm|đạt|chỉ)${AFTER}|\s?[:(])`, [
    'giai đoạn',
    'lớp',
    'đợt',
    'lần',
    'tổ',
    'nhóm',
    'khu vực',
  ]),
  // "trễ 11 và 16 ngày".
  named('label', String.raw`${BEFORE}\d{1,3}\s+(?:và|đến|hoặc)\s+\d{1,3}\s+(?:ngày|giờ|phút)${AFTER}`, ['ngày', 'giờ', 'phút']),
  named('document', String.raw`^\s*số\s?:\s?\d+${AFTER}`),
  named(
    'label',
    String.raw`${BEFORE}(?:biểu(?:\s+mẫu)?|mẫu(?:\s+biểu)?|phụ lục|bảng|hình|sơ đồ)\s+(?:số\s+)?(?:[ivx]+\.)?\d+(?:\.\d+)*[a-z]?${NOT_COUNTED}`,
    ['biểu', 'mẫu', 'phụ lục', 'bảng', 'hình', 'sơ đồ'],
  ),
  named('label', String.raw`${BEFORE}(?:điều|khoản|chương|mục|tiểu mục|tiết|điểm [a-zđ],? khoản)\s+\d{1,3}[a-zđ]?${NOT_COUNTED}${MORE}`, [
    'điều',
    'khoản',
    'chương',
    'mục',
    'tiết',
    'điểm',
  ]),
  // As telephones are written: calls are counted beside them too ("tổng đài: 18.774").
  named(
    'label',
    String.raw`${BEFORE}(?:điện thoại|đt|sđt|hotline|fax|tổng đài|zalo|đường dây nóng)[^\d\n]{0,25}(?:(?:\+|\(?0)\d[\d.\s()-]*\d|1[089]00[.\s]?\d{2,6}|(?:10\d{2}|11\d)${NOT_COUNTED}|\d{6,11}(?![.,]?\d)|\d(?:[.\s]\d{3}){2}(?![.,]?\d)${NOT_COUNTED})`,
    ['điện thoại', 'đt', 'hotline', 'fax', 'tổng đài', 'zalo', 'đường dây nóng'],
  ),
  named('label', String.raw`(?<![\d.,])0\d{2,3}[.\s]?\d{3}[.\s]?\d{3,4}(?![\d.,]*\d)`),
  // Dates that run into others, and parts of dates.
  named('date', String.raw`(?<=[-–]\s?)\d{1,2}[/.]\d{1,2}[/.]\d{4}(?![\d/])`),
  named('date', String.raw`${BEFORE}\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?${NOT_COUNTED}`),
  named(
    'date',
    String.raw`${BEFORE}ngày\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?${NOT_COUNTED}`,
  ),
  // "ngày 02/7, 15/8 và 20/11": the days that go on after the first.
  named(
    'date',
    String.raw`(?=\d)(?<=(?<!\p{L})ngày\s+\d{1,2}\/\d{1,2}[\d/,;\s–-]*(?:và\s+)?)(?<!\d)(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?:\/\d{4})?(?![\d/])${NOT_COUNTED}`,
    ['ngày'],
  ),
  named('date', String.raw`${BEFORE}(?:từ|đến|tới|hết|trước|sau|vào)\s+\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?(?![\d/])${NOT_COUNTED}`),
  named(
    'period',
    String.raw`${BEFORE}quý\s+(?:${ROMAN}|[1-4]|một|hai|ba|bốn|tư)(?:(?:\s?[/-]\s?|\s+năm\s+|\s+)\d{4})?${NOT_COUNTED}${AFTER}`,
    ['quý'],
  ),
  named('period', String.raw`${BEFORE}(?:tháng|t)\s?\d{1,2}(?:\s?[/-]\s?\d{4}|\s+năm\s+\d{4})${AFTER}`),
  named('period', String.raw`${BEFORE}tháng\s+\d{1,2}${NOT_COUNTED}${MORE}`),
  named('period', String.raw`${BEFORE}(?:\d{1,2}|ba|sáu|chín)\s+tháng(?:\s+(?:đầu|cuối)(?:\s+năm)?)?(?:\s+năm)?(?:\s+\d{4})?${AFTER}`),
  named(
    'period',
    String.raw`${BEFORE}(?:năm|giai đoạn|nhiệm kỳ|niên độ)\s?:?\s?(?:19|20)\d{2}(?:\s?[-–/]\s?(?:19|20)\d{2})?(?:\s?,\s?(?:19|20)\d{2})*(?![\d%]|[.,]\d)`,
  ),
  named('period', String.raw`(?<![\d.,/])(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?![\d.,]*\d)`),
  named('label', String.raw`${BEFORE}\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s?phút)?${AFTER}`),
  named('label', String.raw`${BEFORE}24\s?\/\s?(?:24|7)${AFTER}`),
  // Places in a row: "đứng thứ 4/63 tỉnh".
  named(
    'label',
    String.raw`${BEFORE}(?:thứ|hạng|vị trí|vị thứ|xếp thứ|đứng thứ|lần thứ|top)\s+\d{1,3}(?:\s?\/\s?\d{1,3})?(?![\d%]|[.,]\d|\s?%)`,
    ['thứ', 'hạng', 'vị trí', 'top'],
  ),
  named(
    'label',
    String.raw`${BEFORE}(?:mức độ|mức|chỉ số|tiêu chí|cấp độ)\s?:?\s?(?:số\s)?\d{1,2}(?![\d%]|[.,]\d{2}|\s?%|\s?điểm)(?!\s?(?:hồ sơ|hs|thủ tục|tthc)${AFTER})${MORE}`,
    ['mức', 'chỉ số', 'tiêu chí', 'cấp độ'],
  ),
  named(
    'label',
    String.raw`${BEFORE}(?:loại|hạng|nhóm|lần|bước|đợt|khóa|kỳ họp|phiên bản|version|khu phố|tổ dân phố|tổ|thôn|ấp|khóm|(?<!văn\s)bản|đội|tầng|(?<!(?:tại|nộp)\s)quầy|cửa|ca|vùng|cấp|iso|tcvn|qcvn|covid|windows|office|số nhà|khu|phần)[\s-]\d{1,2}${NOT_COUNTED}(?!\s?\/\s?\d)`,
  ),
  // "từ 6 đến dưới 14 tuổi", "trên 30 ngày".
  named(
    'label',
    String.raw`${BEFORE}(?:từ|dưới|trên|đủ|quá)\s+(?:đủ\s+)?\d{1,3}(?:\s+(?:đến|tới|-|–)\s+(?:dưới\s+)?\d{1,3})?\s+(?:tuổi|ngày|tháng|năm|giờ|phút)${AFTER}`,
    ['tuổi', 'ngày', 'tháng', 'năm', 'giờ', 'phút'],
  ),
  // Numbers of headings and of enumerations.
  named('label', String.raw`^[\s#*_>]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|\(\d{1,2}\))(?=[\s*])`),
  named('label', String.raw`(?<=[;:,.]\s)(?:\(\d{1,2}\)|\d{1,2}\))(?=\s?\p{L})`),
  named('label', String.raw`\[\d{1,3}\]`),
  // Codes: digits tied to letters or to more digits.
  named('label', String.raw`(?<![\p{N}])\d+(?:\.\d+)+\.[a-z]\d[\d.-]*|${BEFORE}[a-z]{1,4}\d+[\p{L}\d.]*-\d[\d-]*|(?<![\p{N}.,])\d{6,}-\d+`),
];

/** A year that stands alone, where nothing is counted. */
export const LONE_YEAR = /^(?:19[89]|20[0-4])\d$/;
