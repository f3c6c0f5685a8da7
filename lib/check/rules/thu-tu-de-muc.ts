import { findHeadings, misnumbered, type Misnumbered } from '../../narrative/headings';
import type { ReadText } from '../../narrative/read-text';
import type { Finding, Severity } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'thu-tu-de-muc',
  severity: 'warn',
  source: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I: phần, mục, khoản đánh số liên tục',
};

/** Headings and items whose number stands there twice, goes back or leaves numbers out. */
export const thuTuDeMuc: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => misnumbered(findHeadings(read.report)).map((one) => found(read, one)),
};

function found(read: ReadText, { heading, before, expected, kind }: Misnumbered): Finding {
  return formFinding(head, read, {
    figures: [{ label: 'đề mục', raw: heading.raw, place: heading.place }],
    variant: kind,
    severity: gravity(kind, heading.level),
    values: { number: heading.raw, before: before.raw, expected },
    found: heading.raw,
    expected,
  });
}

/** Numbers left out may be sections left out on purpose: an excerpt, a template followed in part. */
function gravity(kind: Misnumbered['kind'], level: Misnumbered['heading']['level']): Severity {
  return kind === 'repeated' || level === 'roman' ? 'warn' : 'note';
}
