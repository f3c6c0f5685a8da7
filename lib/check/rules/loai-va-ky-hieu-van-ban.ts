import type { FoundDocument } from '../../narrative/documents';
import { documentsOf } from '../../narrative/documents-of';
import { neverOfLetters, typeOfCode } from '../../narrative/document-types';
import type { OneText } from '../../narrative/each-text';
import type { ReadText } from '../../narrative/read-text';
import { fold } from '../../text/normalise';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'loai-va-ky-hieu-van-ban',
  severity: 'warn',
  source: 'Nghị định số 30/2020/NĐ-CP, Phụ lục III: bảng chữ viết tắt tên loại văn bản',
};

/** A kind of document beside letters that stand for another: "Quyết định số 82/KH-UBND"; a year in the number beside another day. */
export const loaiVaKyHieuVanBan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    documentsOf(read.report).flatMap(({ one, documents }) =>
      documents.flatMap((document) => wrongKind(read, one, document) ?? wrongYear(read, one, document) ?? []),
    ),
};

function wrongKind(read: ReadText, { text, at }: OneText, document: FoundDocument): Finding | undefined {
  const { type, symbol, typeWord = '', start, numberEnd } = document;
  const code = /^[^-/.&]+/.exec(symbol)?.[0] ?? '';
  const other = typeOfCode(code);
  if (type === undefined || other === undefined || other === type) return undefined;
  if (type.codes.length === 0 || [...type.codes, ...(type.issuedWith ?? [])].some((known) => fold(known) === fold(code))) return undefined;
  // Letters bear an office, and CT is a tax office as well as a directive.
  if (type.name === 'Công văn' && !neverOfLetters.includes(code)) return undefined;
  const figure = { label: 'văn bản', raw: text.slice(start, numberEnd), place: at(start, numberEnd) };
  return formFinding(head, read, {
    figures: [figure],
    variant: 'kind',
    values: { type: typeWord, code, other: other.name },
    found: typeWord,
    expected: other.name,
  });
}

function wrongYear(read: ReadText, { text, at }: OneText, document: FoundDocument): Finding | undefined {
  const { year, day, numberStart, numberEnd, dayStart = 0, dayEnd = 0 } = document;
  if (year === undefined || day === undefined || Number(day.slice(0, 4)) === year) return undefined;
  const number = { label: 'số', raw: text.slice(numberStart, numberEnd), place: at(numberStart, numberEnd) };
  const date = { label: 'ngày', raw: text.slice(dayStart, dayEnd), place: at(dayStart, dayEnd) };
  return formFinding(head, read, {
    figures: [number, date],
    variant: 'year',
    values: { number: number.raw, day: date.raw, year: String(year) },
    found: date.raw,
  });
}
