import type { DossierChange, FigureChange, FrozenComparison } from '../../lib/report/frozen-compare';
import type { FrozenForm } from '../../lib/report/frozen-package';
import type { Standing } from '../../lib/report/frozen-dossiers';
import { formatNumber, type Say } from '../../lib/text/say';
import { Change } from '../common/change';
import { Notice } from '../common/notice';
import { Pager, usePaging } from '../common/paging';
import { useSay, useWords } from '../common/words';

interface FrozenComparisonViewProps {
  form: FrozenForm;
  comparison: FrozenComparison;
  onOpen(portal: string, code: string): void;
}

const kinds: readonly DossierChange['kind'][] = ['state', 'moved', 'added', 'dropped'];

/** What has changed since the figures were frozen: dossiers first, then the figures they have moved. */
export function FrozenComparisonView({ form, comparison, onOpen }: FrozenComparisonViewProps) {
  const say = useSay();
  const { dossiers, figures, known, unknown, otherConvention } = comparison;
  const nothing = dossiers.length === 0 && figures.length === 0;
  return (
    <section className="stack near" aria-label={say('frozen.now')}>
      <h3>{say('frozen.now')}</h3>
      {otherConvention && <Notice tone="note">{say('frozen.otherConvention')}</Notice>}
      {known === 0 && unknown > 0 && <Notice tone="note">{say('frozen.unknownAll', { n: unknown })}</Notice>}
      {known > 0 && unknown > 0 && <Notice tone="warn">{say('frozen.unknown', { n: unknown })}</Notice>}
      {nothing && (known > 0 || unknown === 0) && <Notice tone="good">{say('frozen.same')}</Notice>}
      {known > 0 &&
        kinds.map((kind) => {
          const of = dossiers.filter((change) => change.kind === kind);
          return of.length === 0 ? null : <Changes key={kind} kind={kind} changes={of} onOpen={onOpen} />;
        })}
      {known > 0 && figures.length > 0 && <FigureChanges form={form} figures={figures} />}
    </section>
  );
}

function Changes({
  kind,
  changes,
  onOpen,
}: {
  kind: DossierChange['kind'];
  changes: readonly DossierChange[];
  onOpen: FrozenComparisonViewProps['onOpen'];
}) {
  const say = useSay();
  const page = usePaging(changes, 20);
  return (
    <details className="card" open>
      <summary>{say(`frozen.changed.${kind}`, { n: changes.length })}</summary>
      <div className="stack near">
        <ul className="plain lines">
          {page.items.map((change) => (
            <li key={`${change.portal}|${change.code}`}>
              <div className="stack tight">
                <button type="button" className="link code" onClick={() => onOpen(change.portal, change.code)}>
                  {change.code}
                </button>
                <span className="small">{changeText(change, say)}</span>
              </div>
            </li>
          ))}
        </ul>
        <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
      </div>
    </details>
  );
}

function changeText({ kind, from, to, state }: DossierChange, say: Say): string {
  const name = (of: Standing['state']): string => say(`common.state.${of ?? 'unknown'}`);
  const place = (of: Standing | undefined): string => (of === undefined ? say('frozen.nowhere') : placeText(of, say));
  const states = kind === 'state' ? `${name(from?.state)} → ${name(state)}. ` : '';
  return `${states}${place(from)} → ${place(to)}`;
}

function placeText({ row, columns, unclear = [] }: Standing, say: Say): string {
  const all = [...columns.map((number) => `(${number})`), ...unclear.map((number) => `(${number})?`)].join(' ');
  return row === undefined ? say('frozen.columns', { columns: all }) : say('frozen.place', { row, columns: all });
}

function FigureChanges({ form, figures }: { form: FrozenForm; figures: readonly FigureChange[] }) {
  const { say, language } = useWords();
  const page = usePaging(figures, 30);
  const text = (value: number | undefined): string => (value === undefined ? '—' : formatNumber(value, language));
  const column = (number: number): string => form.columns.find((one) => one.number === number)?.path.join(' / ') ?? '';
  return (
    <details className="card">
      <summary>{say('frozen.figures', { n: figures.length })}</summary>
      <div className="stack near">
        <div className="sheet" tabIndex={0} role="group" aria-label={say('frozen.figures', { n: figures.length })}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('frozen.row')}</th>
                <th scope="col">{say('frozen.column')}</th>
                <th scope="col">{say('frozen.change')}</th>
              </tr>
            </thead>
            <tbody>
              {page.items.map((one) => (
                <tr key={`${one.row ?? ''}|${one.column}`} className={one.row === undefined ? 'total' : undefined}>
                  <th scope="row">{one.row ?? say('common.total')}</th>
                  <td>
                    ({one.column}) {column(one.column)}
                  </td>
                  <td className="amount">
                    <Change from={text(one.frozen)} to={text(one.live)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
      </div>
    </details>
  );
}
