import { lazy, Suspense, useMemo } from 'react';
import { FormsView } from '../../components/forms/forms-view';
import { FoundConventionNote } from '../../components/forms/found-convention';
import { now as readClock } from '../../lib/browser/clock';
import type { Period } from '../../lib/calendar/period';
import type { PeriodRule } from '../../lib/calendar/period-rule';
import type { Convention } from '../../lib/dossier/convention';
import type { CountedForm } from '../../lib/report/counted-form';
import { findConvention } from '../../lib/report/find-convention';
import type { ReportForm } from '../../lib/report/form';
import { setProcedureField } from '../../lib/store/procedure-fields';
import type { DossierRecord } from '../../lib/store/schema';
import { countedOf } from './counted';
import { FormCompared } from './form-compared';
import type { FormGround, TableSide } from './form-ground';
import { originOf } from './form-origin';
import { countOf, type SideOrder } from './form-sides';
import { listStanding } from './list-standing';
import { proceduresOf } from './procedures-of';
import { useWays } from './use-ways';
import type { SectionProps } from './workspace';

const FrozenReport = lazy(async () => ({ default: (await import('./frozen-report')).FrozenReport }));

interface FormShownProps extends SectionProps, FormGround {
  form: ReportForm;
  period: Period;
  rowsAre: 'unit' | 'field';
  unit: string;
  portal: string;
  rule: PeriodRule;
  /** Added by the office or its policy. */
  own: boolean;
  conventions: readonly Convention[];
  convention: Convention | undefined;
  /** The portal's table whose figures are shown; absent: counted from dossiers. */
  table: TableSide | undefined;
  /** Tables of the same unit and period. */
  beside: readonly TableSide[];
  onConvention(id: string): void;
}

const NO_WAYS: readonly CountedForm[] = [];

/** One form with its figures, what they rest on, and what they are compared with. */
export function FormShown(props: FormShownProps) {
  const { store, settings, onOpen, onConvention, beside, table, own } = props;
  const { form, period, rowsAre, unit, portal, rule, conventions, convention, dossiers, lists, fields, tables, frozen, office } = props;
  const order = useMemo((): SideOrder => {
    const ground = { dossiers, lists, fields, tables, frozen, office };
    const way = table === undefined && convention !== undefined ? { convention } : { ...(table && { shown: table }) };
    return { ...ground, form, period, rowsAre, unit, ownUnit: settings.unit, portal, rule, conventions, ...way };
  }, [
    dossiers,
    lists,
    fields,
    tables,
    frozen,
    office,
    form,
    period,
    rowsAre,
    unit,
    settings.unit,
    portal,
    rule,
    conventions,
    convention,
    table,
  ]);
  const counted = useMemo(() => (order.convention === undefined ? undefined : countOf(order, order.convention)), [order]);
  const figures = counted ?? table?.figures;
  const portals = useMemo(() => beside.filter(({ figures: { rowsAre: are } }) => are === rowsAre), [beside, rowsAre]);
  const [first] = portals;
  const ways = useWays(order, conventions, counted !== undefined && portals.length > 0);
  const found = useMemo(
    () => (first === undefined || ways === undefined ? undefined : findConvention(form, first.figures, ways)),
    [first, ways, form],
  );
  const procedures = useMemo(() => proceduresOf(dossiers, fields), [dossiers, fields]);
  const fieldNames = useMemo(() => namesOf(dossiers, fields), [dossiers, fields]);
  // Two portals may show one dossier: the one that is counted goes first.
  const byCode = useMemo(
    () => new Map([...dossiers, ...dossiers.filter((one) => one.portal === portal)].map((dossier) => [dossier.code, dossier])),
    [dossiers, portal],
  );
  if (figures === undefined) return null;

  const dossierOf = (code: string): DossierRecord | undefined => byCode.get(code);
  const openCode = (code: string): void => {
    const dossier = byCode.get(code);
    if (dossier !== undefined) onOpen(dossier.key);
  };
  // A table names its unit itself.
  const named = unit === '' && counted === undefined ? (table?.capture.unit ?? '') : unit;
  const count = counted !== undefined && convention !== undefined && { count: { ...countedOf(order), ...counted, convention } };
  const way = counted === undefined || convention === undefined ? undefined : `${convention.title}. ${convention.source}.`;
  return (
    <div className="stack">
      {found !== undefined && first !== undefined && (
        <FoundConventionNote
          found={found}
          screen={first.capture.screen}
          titleOf={(id) => conventions.find((one) => one.id === id)?.title ?? id}
          current={convention?.id ?? ''}
          onTake={onConvention}
        />
      )}
      <FormsView
        key={convention?.id}
        form={form}
        figures={figures}
        {...(counted && { counted })}
        {...(way !== undefined && { convention: way })}
        own={own}
        completeness={counted === undefined ? [] : listStanding(lists, period, unit)}
        procedures={procedures}
        fieldNames={fieldNames}
        originOf={(place) =>
          originOf(
            {
              form,
              figures,
              ...(counted && { counted }),
              ...(way !== undefined && { convention: way }),
              ...(table && { table }),
              ...(first && { beside: first }),
              lists,
              dossierOf,
            },
            place,
          )
        }
        onSetField={(procedure, name) => void setProcedureField(store, procedure, name, readClock())}
        onOpenCode={openCode}
      />
      <Suspense fallback={null}>
        <FrozenReport store={store} settings={settings} now={props.now} form={form} figures={figures} unit={named} {...count} />
      </Suspense>
      <FormCompared order={order} figures={figures} counted={counted} ways={ways ?? NO_WAYS} dossierOf={dossierOf} onOpenCode={openCode} />
    </div>
  );
}

function namesOf(dossiers: readonly DossierRecord[], fields: ReadonlyMap<string, string>): string[] {
  const names = new Set([...fields.values(), ...dossiers.map(({ fieldName }) => fieldName).filter((name) => name !== undefined)]);
  return [...names].toSorted((a, b) => a.localeCompare(b, 'vi'));
}
