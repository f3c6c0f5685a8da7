import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CountedCell, CountedRow, FormFigures } from '../../../../lib/report/counted-form';
import { forms } from '../../../../lib/report/form-registry';
import { packageText, sealed } from '../../../../lib/report/frozen-hash';
import { figuresOfFrozen } from '../../../../lib/report/figures-of-frozen';
import { readFrozen } from '../../../../lib/report/frozen-read';
import { freezeReport } from '../../../../lib/report/frozen-report';
import { message } from '../../../../lib/text/message';
import { digest, say } from './sample';

const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

it('property: whatever is frozen opens again, with every figure in its place', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...forms),
      fc.array(label, { maxLength: 6 }),
      fc.array(label, { maxLength: 3 }),
      fc.string({ maxLength: 900 }),
      fc.infiniteStream(fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(undefined))),
      async (form, labels, sections, note, values) => {
        const cell = (): CountedCell => {
          const { value } = values.next();
          return value === undefined ? { refused: message('report.refused.notCountable'), codes: [] } : { value, codes: ['A-1'] };
        };
        const row = (name: string): CountedRow => ({
          label: name,
          cells: Object.fromEntries(form.columns.map(({ number }) => [number, cell()])),
        });
        const part = () => ({ rows: labels.map(row), total: row('') });
        const figures: FormFigures = {
          formId: form.id,
          period: { from: '2026-05-15', to: '2026-06-14' },
          rowsAre: 'field',
          ...part(),
          ...(sections.length > 0 && { sections: sections.map((title) => ({ title, system: 'province' as const, ...part() })) }),
        };
        const findings = [{ rule: 'o-trong', severity: 'note' as const, text: note, waiver: { reason: note, at: '2026-06-15' } }];
        const content = freezeReport({ at: '2026-06-15T08:00:00', unit: 'Xã An', note, form, figures, captures: [], findings, say });
        const frozen = await sealed(content, digest);
        const read = await readFrozen(packageText(frozen), digest);
        expect(read).toEqual({ ok: true, value: frozen });
        if (!read.ok) return;
        const back = figuresOfFrozen(read.value, form);
        const figuresIn = ({ cells }: CountedRow) =>
          form.columns.map(({ number }) => (cells[number] && 'value' in cells[number] ? cells[number].value : undefined));
        expect(back.rows.map(figuresIn)).toEqual(figures.rows.map(figuresIn));
        expect(figuresIn(back.total)).toEqual(figuresIn(figures.total));
      },
    ),
    { seed: 12, numRuns: 60 },
  );
});
