import { useState } from 'react';
import { formatNumber } from '../../lib/text/say';
import type { Message } from '../../lib/text/message';
import { Change } from '../common/change';
import { Notice } from '../common/notice';
import { useWords } from '../common/words';
import { CodeList } from '../forms/code-list';

/** One cell of the portal's table that our own count does not bear out. */
export interface Difference {
  row: string;
  column: string;
  portal: number;
  counted: number;
  codes: readonly string[];
}

export interface Comparison {
  differences: readonly Difference[];
  /** The way of counting that comes nearest to the table. */
  by?: string;
  /** Why nothing can be compared. */
  refused?: Message;
}

interface ComparisonViewProps {
  comparison: Comparison;
  onOpenCode(code: string): void;
}

/** The portal's figures beside what the stored dossiers add up to; a difference opens the dossiers behind our count. */
export function ComparisonView({ comparison, onOpenCode }: ComparisonViewProps) {
  const { say, language } = useWords();
  const [open, setOpen] = useState<number>();
  const shown = open === undefined ? undefined : comparison.differences[open];
  return (
    <section className="stack near" aria-label={say('workspace.compare.title')}>
      <h3>{say('workspace.compare.title')}</h3>
      {comparison.refused !== undefined && <Notice tone="note">{say(comparison.refused)}</Notice>}
      {comparison.refused === undefined && comparison.differences.length === 0 && (
        <Notice tone="good">{say('workspace.compare.same')}</Notice>
      )}
      {comparison.by !== undefined && <p className="small quiet">{say('workspace.compare.by', { title: comparison.by })}</p>}
      {comparison.differences.length > 0 && (
        <>
          <p className="small quiet">{say('workspace.compare.means', { n: comparison.differences.length })}</p>
          <div className="sheet">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('workspace.compare.place')}</th>
                  <th scope="col">{say('workspace.compare.change')}</th>
                  <th scope="col">{say('workspace.compare.off')}</th>
                </tr>
              </thead>
              <tbody>
                {comparison.differences.map((one, index) => (
                  <tr key={`${one.row} ${one.column}`}>
                    <th scope="row">
                      {one.row}
                      <br />
                      <span className="quiet">{one.column}</span>
                    </th>
                    <td className="amount">
                      <button
                        type="button"
                        className="cell"
                        aria-pressed={open === index}
                        onClick={() => setOpen(open === index ? undefined : index)}
                      >
                        <Change from={formatNumber(one.portal, language)} to={formatNumber(one.counted, language)} />
                      </button>
                    </td>
                    <td className="amount">{signed(one.counted - one.portal, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {shown !== undefined && (
        <CodeList
          title={say('workspace.compare.codes', { row: shown.row, column: shown.column })}
          codes={shown.codes}
          onOpen={onOpenCode}
        />
      )}
    </section>
  );
}

function signed(value: number, language: 'vi' | 'en'): string {
  return value > 0 ? `+${formatNumber(value, language)}` : formatNumber(value, language).replace('-', '−');
}
