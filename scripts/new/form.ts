import { nameInCode, registered, type Stub } from './stub';

/** A form of three columns that is not in force yet, so that nothing is filled by it before its author has said what it is. */
export function newForm(id: string): Stub {
  const name = nameInCode(id);
  return {
    files: [
      { path: `lib/report/forms/${id}.ts`, text: form(id, name) },
      { path: `lib/report/forms/${id}.examples.ts`, text: examples },
    ],
    edits: [{ path: 'lib/report/form-registry.ts', edit: (text) => registered(text, 'forms', name, `./forms/${id}`) }],
    next: `Say number, title, legal basis, first day in force and how sure the layout is, then columns and equations, in
lib/report/forms/${id}.ts; give five rows that add up and five that do not, then: npx vitest run tests/unit/report tests/architecture`,
  };
}

const form = (id: string, name: string): string => `import type { ReportForm } from '../form';

/** To be written: where this layout was seen. */
export const ${name}: ReportForm = {
  id: '${id}',
  number: 'Cần ghi: số hiệu biểu',
  title: 'Cần ghi: tên biểu',
  // Not in force until the author says from when.
  validFrom: '9999-12-31',
  legalBasis: 'Cần ghi: văn bản ban hành',
  issuer: 'Cần ghi: cơ quan ban hành',
  levels: ['commune'],
  evidence: 'assumed',
  columns: [
    { number: 3, indicator: 'toResolve.total', path: ['Tiếp nhận', 'Tổng số'], computed: true },
    { number: 4, indicator: 'received.total', path: ['Tiếp nhận', 'Trong kỳ'] },
    { number: 5, indicator: 'carriedOver', path: ['Tiếp nhận', 'Từ kỳ trước'] },
  ],
  equations: [{ total: 3, parts: [4, 5] }],
};
`;

const examples = `import type { FormExample } from '../form.examples';

/** Rows by column number, five at least, of published reports where there are any: \`{ name: 'xã A, quý II', cells: { 3: 10, 4: 9, 5: 1 } }\`. */
export const holds: readonly FormExample[] = [];

/** The same with one figure changed. */
export const breaks: readonly FormExample[] = [];
`;
