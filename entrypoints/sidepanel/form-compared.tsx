import { useMemo, useState } from 'react';
import { Notice } from '../../components/common/notice';
import { useSay } from '../../components/common/words';
import { CodeList } from '../../components/forms/code-list';
import { ComparedForm, type Behind } from '../../components/forms/compared-form';
import { MovedList } from '../../components/forms/moved-list';
import { carriedOverFrom } from '../../lib/report/carried-over';
import { compareFigures, type ComparedRow } from '../../lib/report/compare-figures';
import type { CountedForm, CountedRow, FormFigures } from '../../lib/report/counted-form';
import { explainDifference, onOneSide } from '../../lib/report/explain-difference';
import { movedDossiers, placerOf } from '../../lib/report/moved-dossiers';
import type { DossierRecord } from '../../lib/store/schema';
import { sameName } from '../../lib/text/compare-labels';
import { dossiersOfUnit } from './counted';
import { sidesOf, type Side, type SideOrder } from './form-sides';

interface FormComparedProps {
  order: SideOrder;
  figures: FormFigures;
  counted: CountedForm | undefined;
  /** The same dossiers counted in every way, as far as that was tried. */
  ways: readonly CountedForm[];
  dossierOf(code: string): DossierRecord | undefined;
  onOpenCode(code: string): void;
}

/** The form beside something else of the official's choice; what differs opens to the dossiers that cause it. */
export function FormCompared(props: FormComparedProps) {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const sides = useMemo(() => sidesOf(props.order), [props.order]);
  const side = sides.find(({ id }) => id === chosen);
  if (sides.length === 0) return null;
  return (
    <section className="card stack near" aria-label={say('forms.compared.title')}>
      {/* Named by itself: a label around it would be read together with all that can be chosen. */}
      <div className="field">
        <span className="label" aria-hidden="true">
          {say('forms.compare')}
        </span>
        <select
          className="input"
          aria-label={say('forms.compare')}
          value={side === undefined ? '' : chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{say('forms.compare.none')}</option>
          {sides.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.say)}
            </option>
          ))}
        </select>
      </div>
      {side !== undefined && <Compared key={side.id} {...props} side={side} />}
    </section>
  );
}

function Compared({ order, figures, counted, ways, side, dossierOf, onOpenCode }: FormComparedProps & { side: Side }) {
  const { form, period, convention, conventions } = order;
  const other = useMemo(() => ('counted' in side ? side.counted() : undefined), [side]);
  const theirs = other ?? ('figures' in side ? side.figures : undefined);
  const comparison = useMemo(() => theirs && compareFigures(form, figures, theirs), [form, figures, theirs]);
  const moves = useMemo(() => {
    if (side.kind !== 'convention' || convention === undefined) return undefined;
    const of = order.portal === '' ? order.dossiers : order.dossiers.filter(({ portal }) => portal === order.portal);
    return movedDossiers(form, dossiersOfUnit(of, order.unit), placerOf(convention, period), placerOf(side.convention, period));
  }, [side, convention, order, form, period]);
  if (theirs === undefined || comparison === undefined) return null;

  function behind(row: ComparedRow, column: number): Behind {
    const theirValue = row.cells.find((cell) => cell.column === column)?.b;
    if (counted === undefined) return undefined;
    if (other !== undefined) return { codes: onOneSide(codesAt(counted, row, column), codesAt(other, row, column)) };
    if (theirValue === undefined) return undefined;
    const label = row.kind === 'total' ? undefined : row.label;
    const at = side.kind === 'table' ? { otherAt: side.at } : {};
    return { causes: explainDifference({ row: label, column, counted, other: theirValue, period, dossierOf, ways, ...at }) };
  }

  const titleOf = (id: string): string => conventions.find((one) => one.id === id)?.title ?? id;
  return (
    <>
      <ComparedForm form={form} comparison={comparison} titleOf={titleOf} behind={behind} onOpenCode={onOpenCode} />
      {moves !== undefined && <MovedList form={form} moves={moves} onOpenCode={onOpenCode} />}
      {(side.kind === 'before' || side.kind === 'before-table') && (
        <CarriedOver order={order} before={theirs} now={figures} onOpenCode={onOpenCode} />
      )}
    </>
  );
}

function codesAt(figures: CountedForm, { kind, label }: ComparedRow, column: number): readonly string[] {
  const row: CountedRow | undefined = kind === 'total' ? figures.total : figures.rows.find((one) => sameName(one.label, label));
  return row?.cells[column]?.codes ?? [];
}

interface CarriedOverProps {
  order: SideOrder;
  before: FormFigures;
  now: FormFigures;
  onOpenCode(code: string): void;
}

function CarriedOver({ order, before, now, onOpenCode }: CarriedOverProps) {
  const say = useSay();
  const found = useMemo(() => carriedOverFrom(order.form, before, now), [order.form, before, now]);
  if (found === undefined) return null;
  return (
    <section className="stack near" aria-label={say('forms.carried.title')}>
      <h3>{say('forms.carried.title')}</h3>
      {found.length === 0 && <Notice tone="good">{say('forms.carried.same')}</Notice>}
      {found.map(({ kind, label, pendingBefore, carriedOver, codes }) => {
        const row = kind === 'total' ? say('common.total') : label;
        const sentence = say('forms.carried.differs', { row, before: pendingBefore, now: carriedOver });
        return codes.length > 0 ? (
          <CodeList key={`${kind} ${label}`} title={sentence} codes={codes} onOpen={onOpenCode} />
        ) : (
          <p key={`${kind} ${label}`}>{sentence}</p>
        );
      })}
    </section>
  );
}
