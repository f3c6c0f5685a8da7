import { issuedCentrally, type FoundDocument } from '../../narrative/documents';
import { documentsOf } from '../../narrative/documents-of';
import type { OneText } from '../../narrative/each-text';
import type { ReadText } from '../../narrative/read-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'trung-so-van-ban',
  severity: 'warn',
  source: 'Nghị định số 30/2020/NĐ-CP: trong một năm mỗi số, ký hiệu của một cơ quan chỉ dùng cho một văn bản',
};

interface Placed extends FoundDocument {
  day: string;
  in: OneText;
}

/** One number of one office with two days of one year. */
export const trungSoVanBan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const seen = new Map<string, Placed[]>();
    const findings: Finding[] = [];
    for (const { one, documents } of documentsOf(read.report)) {
      for (const document of documents) {
        const { day, number, symbol } = document;
        if (day === undefined) continue;
        const key = `${number}|${symbol.toUpperCase()}|${issuedCentrally(document) ? (document.year ?? day.slice(0, 4)) : day.slice(0, 4)}`;
        const before = seen.get(key) ?? [];
        const placed = { ...document, day, in: one };
        if (!before.some((other) => other.day === day)) {
          const other = before.find((earlier) => oneOffice(earlier, placed) !== undefined);
          if (other !== undefined) findings.push(found(read, other, placed));
        }
        if (!before.some((other) => other.day === day && other.issuer === placed.issuer)) seen.set(key, [...before, placed]);
      }
    }
    return findings;
  },
};

/** Both of one office: `sure` where the text says so. Several offices use the same letters. */
function oneOffice(a: Placed, b: Placed): 'sure' | 'perhaps' | undefined {
  if (issuedCentrally(a)) return 'sure';
  // Neither says whose it is: side by side they are of one office, pages apart they may be of two.
  if (a.issuer === undefined && b.issuer === undefined) return b.in.block - a.in.block <= 1 ? 'sure' : 'perhaps';
  return a.issuer !== undefined && a.issuer === b.issuer ? 'sure' : undefined;
}

function found(read: ReadText, before: Placed, document: Placed): Finding {
  const [first, second] = [before, document].map((one) => {
    const { dayStart = 0, dayEnd = 0 } = one;
    return { label: 'ngày', raw: one.in.text.slice(dayStart, dayEnd), place: one.in.at(dayStart, dayEnd) };
  });
  const { numberStart, numberEnd, in: at } = document;
  const number = { label: 'số', raw: at.text.slice(numberStart, numberEnd), place: at.at(numberStart, numberEnd) };
  return formFinding(head, read, {
    figures: [number, first!, second!],
    severity: oneOffice(before, document) === 'sure' ? head.severity : 'note',
    values: { number: number.raw, first: first!.raw, second: second!.raw },
    found: second!.raw,
  });
}
