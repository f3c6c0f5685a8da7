import { useState } from 'react';
import type { Cause } from '../../lib/report/explain-difference';
import type { ComparedRow, FigureComparison } from '../../lib/report/compare-figures';
import type { ReportForm } from '../../lib/report/form';
import { columnName } from '../../lib/report/form-columns';
import { formatNumber } from '../../lib/text/say';
import { Notice } from '../common/notice';
import { useWords } from '../common/words';
import { CodeList } from './code-list';
import { CauseList } from './cause-list';

/** What stands behind one difference: causes with their dossiers, or those on one side only. */
export type Behind = { causes: readonly Cause[] } | { codes: readonly string[] } | undefined;

interface ComparedFormProps {
  form: ReportForm;
  comparison: FigureComparison;
  titleOf(conventionId: string): string;
  behind(row: ComparedRow, column: number): Behind;
  onOpenCode(code: string): void;
}

interface Differing {
  row: ComparedRow;
  column: number;
  a: number;
  b: number;
  difference: number;
}

/** Cells in which the form and the other side differ; each opens to the dossiers that make the difference. */
export function ComparedForm({ form, comparison, titleOf, behind, onOpenCode }: ComparedFormProps) {
  const { say, language } = useWords();
  const [open, setOpen] = useState<number>();
  const { rows, compared, differing, undecided } = comparison;
  const cells = rows.flatMap((row) =>
    row.cells.flatMap(({ column, a, b, difference }): Differing[] =>
      a === undefined || b === undefined || difference === undefined || difference === 0 ? [] : [{ row, column, a, b, difference }],
    ),
  );
  const shown = open === undefined ? undefined : cells[open];
  const nameOf = (row: ComparedRow): string => (row.kind === 'total' ? say('common.total') : row.label);
  if (compared === 0) return <Notice tone="note">{say('forms.compared.nothing')}</Notice>;
  return (
    <div className="stack near">
      {differing === 0 && <Notice tone="good">{say('forms.compared.same', { compared })}</Notice>}
      {differing > 0 && (
        <>
          <p className="small quiet">{say('forms.compared.differs', { differing, compared })}</p>
          <div className="sheet" tabIndex={0} role="group" aria-label={say('forms.compared.title')}>
            <table>
              <thead>
                <tr>
                  {(['place', 'ours', 'theirs', 'off'] as const).map((head) => (
                    <th key={head} scope="col">
                      {say(`forms.compared.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cells.map(({ row, column, a, b, difference }, at) => (
                  <tr key={`${row.kind} ${row.label} ${column}`}>
                    <th scope="row">
                      {nameOf(row)}
                      <br />
                      <span className="quiet">{columnName(form, column)}</span>
                    </th>
                    <td className="amount">{formatNumber(a, language)}</td>
                    <td className="amount">{formatNumber(b, language)}</td>
                    <td className="amount">
                      <button
                        type="button"
                        className="cell"
                        aria-pressed={open === at}
                        aria-label={say('forms.compared.open', {
                          row: nameOf(row),
                          column: String(column),
                          off: signed(difference, language),
                        })}
                        onClick={() => setOpen(open === at ? undefined : at)}
                      >
                        {signed(difference, language)}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {undecided > 0 && <p className="small quiet">{say('forms.compared.undecided', { n: undecided })}</p>}
      {(['a', 'b'] as const).map((side) => {
        const alone = rows.filter(({ only }) => only === side).map(({ label }) => label);
        return alone.length === 0 ? null : (
          <p key={side} className="small quiet">
            {say(`forms.compared.only.${side}`, { rows: alone.join('; ') })}
          </p>
        );
      })}
      {shown !== undefined && (
        <Opened
          key={open}
          title={`${nameOf(shown.row)}, ${columnName(form, shown.column)}`}
          behind={behind(shown.row, shown.column)}
          titleOf={titleOf}
          onOpenCode={onOpenCode}
        />
      )}
    </div>
  );
}

interface OpenedProps {
  title: string;
  behind: Behind;
  titleOf(conventionId: string): string;
  onOpenCode(code: string): void;
}

function Opened({ title, behind, titleOf, onOpenCode }: OpenedProps) {
  const { say } = useWords();
  if (behind === undefined) return <Notice tone="note">{say('forms.cause.none')}</Notice>;
  if ('causes' in behind) return <CauseList title={title} causes={behind.causes} titleOf={titleOf} onOpenCode={onOpenCode} />;
  return (
    <CodeList title={`${title}. ${say('forms.cause.oneSide', { n: behind.codes.length })}`} codes={behind.codes} onOpen={onOpenCode} />
  );
}

export function signed(value: number, language: 'vi' | 'en'): string {
  return value > 0 ? `+${formatNumber(value, language)}` : formatNumber(value, language).replace('-', '−');
}
