import { findHeadings, misnumbered, type Heading, type Misnumbered } from '../../narrative/headings';
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
  check: (read) => {
    const headings = findHeadings(read.report);
    const isWhole = beginsWithFirst(headings);
    return misnumbered(headings).map((one) => found(read, one, isWhole));
  },
};

function found(read: ReadText, { heading, before, expected, kind }: Misnumbered, isWhole: boolean): Finding {
  return formFinding(head, read, {
    figures: [{ label: 'đề mục', raw: heading.raw, place: heading.place }],
    variant: kind,
    severity: gravity(kind, heading.level, isWhole),
    values: { number: heading.raw, before: before.raw, expected },
    found: heading.raw,
    expected,
  });
}

/** Numbers left out may be sections left out on purpose: a template followed in part, an excerpt that begins with another than the first. */
function gravity(kind: Misnumbered['kind'], level: Misnumbered['heading']['level'], isWhole: boolean): Severity {
  return kind === 'repeated' || (level === 'roman' && isWhole) ? 'warn' : 'note';
}

/** The first of its headings in Roman numbers is the first there can be. */
function beginsWithFirst(headings: readonly (Heading | undefined)[]): boolean {
  return headings.find((heading) => heading?.level === 'roman')?.numbers[0] === 1;
}
