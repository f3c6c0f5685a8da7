import { describe, expect, it, test } from 'vitest';
import {
  conventionOf,
  NO_OFFICE_TERMS,
  termsByProcedure,
  withConvention,
  withoutTerm,
  withTerms,
  type OfficeTerms,
  type ProcedureTerm,
} from '../../../lib/calendar/office-terms';
import { officeTermsSchema } from '../../../lib/calendar/office-terms-schema';
import { termConventions } from '../../../lib/calendar/term-convention';
import calendar from '../../../lib/text/messages/vi/calendar.json';

const of = (...terms: readonly ProcedureTerm[]): OfficeTerms => ({ ...NO_OFFICE_TERMS, terms });
const entry = (procedure: string, term: string, code?: string): ProcedureTerm => ({
  procedure,
  term,
  decision: '',
  ...(code !== undefined && { code }),
});
const days = (count: number) => ({ unit: 'workingHours', amount: count * 8 });

describe('the term of a procedure', () => {
  const termOf = termsByProcedure(
    of(
      entry('Đăng ký khai sinh', '1 ngày làm việc', '1.001193'),
      entry('Cấp giấy phép', '10 ngày làm việc', '2.1'),
      entry('Cấp giấy phép', '15 ngày làm việc', '2.2'),
      entry('Xác nhận', '3 ngày làm việc'),
    ),
  );
  test.each([
    ['by code', { procedure: 'tên khác hẳn', procedureCode: '1.001193' }, days(1)],
    ['by name, whatever the letters', { procedure: 'ĐĂNG KÝ  KHAI SINH' }, days(1)],
    ['one of two of one name, by its code', { procedure: 'Cấp giấy phép', procedureCode: '2.2' }, days(15)],
    ['two of one name, no code: nobody can tell', { procedure: 'Cấp giấy phép' }, undefined],
    ['a like name under another code is another procedure', { procedure: 'Đăng ký khai sinh', procedureCode: '9.9' }, undefined],
    ['an entry without a code, a list with one', { procedure: 'Xác nhận', procedureCode: '7.7' }, days(3)],
    ['not known', { procedure: 'Đăng ký kết hôn' }, undefined],
    ['no procedure shown', {}, undefined],
  ])('%s', (_name, dossier, term) => expect(termOf(dossier)).toEqual(term));
});

describe('what an office says of terms', () => {
  it('takes entries over and away', () => {
    const { terms, changes } = withTerms(of(entry('A', '1 ngày', '1')), [entry('B', '2 ngày', '1'), entry('C', '3 ngày')]);
    expect(changes).toEqual({ added: 1, replaced: 1, same: 0 });
    expect(terms.terms.map(({ procedure }) => procedure)).toEqual(['B', 'C']);
    expect(withoutTerm(terms, '1').terms.map(({ procedure }) => procedure)).toEqual(['C']);
  });

  it('a convention holds for one portal; none is guessed', () => {
    const chosen = withConvention(NO_OFFICE_TERMS, 'https://a.gov.vn', 'he-thong-td');
    expect(conventionOf(chosen, 'https://a.gov.vn')?.id).toBe('he-thong-td');
    expect(conventionOf(chosen, 'https://b.gov.vn')).toBeUndefined();
    expect(withConvention(chosen, 'https://a.gov.vn', undefined)).toEqual(NO_OFFICE_TERMS);
  });

  it('every convention has its sentence', () => {
    const sentences: Readonly<Record<string, string>> = calendar;
    expect(termConventions.filter(({ id }) => sentences[`calendar.convention.${id}`] === undefined)).toEqual([]);
  });

  test.each([
    ['a term nobody can read', of(entry('A', 'sớm'))],
    ['a code with spaces', of(entry('A', '1 ngày', '1 2'))],
    ['a convention unknown', { ...NO_OFFICE_TERMS, conventions: { 'https://a.gov.vn': 'x' } }],
    ['a portal that is none', { ...NO_OFFICE_TERMS, conventions: { 'a.gov.vn/x': 'luat-nd61' } }],
  ])('the schema refuses %s', (_name, value) => expect(officeTermsSchema.safeParse(value).success).toBe(false));
});
