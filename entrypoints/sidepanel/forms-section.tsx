import { useCallback, useMemo, useState } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { Choice } from '../../components/common/labelled';
import { useSay } from '../../components/common/words';
import { FormPicker, type FormChoice } from '../../components/forms/form-picker';
import { FormsView } from '../../components/forms/forms-view';
import { now as readClock } from '../../lib/browser/clock';
import { conventionById, conventions } from '../../lib/report/convention-registry';
import { formById, forms } from '../../lib/report/form-registry';
import { listCaptures } from '../../lib/store/captures';
import { allDossiers } from '../../lib/store/dossiers';
import { procedureFields, setProcedureField } from '../../lib/store/procedure-fields';
import type { DossierRecord, ListRecord } from '../../lib/store/schema';
import { Answer } from './answer';
import { countStored } from './counted';
import { likelyPeriod, offeredPeriods } from './form-periods';
import { listStanding } from './list-standing';
import { proceduresOf } from './procedures-of';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

interface FormGround {
  dossiers: DossierRecord[];
  lists: ListRecord[];
  fields: Map<string, string>;
}

export function FormsSection(props: SectionProps) {
  const say = useSay();
  const { store } = props;
  const query = useCallback(async (): Promise<FormGround> => {
    const [dossiers, lists, fields] = await Promise.all([allDossiers(store), listCaptures(store), procedureFields(store)]);
    return { dossiers, lists, fields };
  }, [store]);
  const stored = useStored(query);
  return (
    <Answer of={stored}>
      {(ground) =>
        ground.dossiers.length === 0 ? (
          <EmptyState title={say('workspace.forms.emptyTitle')}>
            <p>{say('workspace.forms.emptyHint')}</p>
          </EmptyState>
        ) : (
          <Forms {...props} {...ground} />
        )
      }
    </Answer>
  );
}

function Forms({ store, settings, now, onOpen, dossiers, lists, fields }: SectionProps & FormGround) {
  const say = useSay();
  const units = useMemo(() => unitsOf(dossiers, settings.unit), [dossiers, settings.unit]);
  const periods = useMemo(() => offeredPeriods(now, say), [now, say]);
  const [conventionId, setConventionId] = useState(conventions[0]?.id ?? '');
  const [choice, setChoice] = useState<FormChoice>(() => {
    const period = likelyPeriod(now);
    return { formId: forms[0]?.id ?? '', unit: settings.unit ?? '', period, periodKey: `${period.from} ${period.to}`, rowsAre: 'field' };
  });
  const form = formById(choice.formId);
  const convention = conventionById(conventionId);
  const { period, rowsAre, unit } = choice;

  const counted = useMemo(() => {
    if (form === undefined || convention === undefined || period.from > period.to) return undefined;
    return countStored(dossiers, fields, { form, convention, period, rowsAre, unit });
  }, [dossiers, fields, form, convention, period, rowsAre, unit]);
  const procedures = useMemo(() => proceduresOf(dossiers, fields), [dossiers, fields]);
  const fieldNames = useMemo(() => namesOf(dossiers, fields), [dossiers, fields]);
  const keys = useMemo(() => new Map(dossiers.map(({ code, key }) => [code, key])), [dossiers]);

  return (
    <div className="stack">
      <FormPicker
        choice={choice}
        forms={forms.map(({ id, number, title }) => ({ id, label: `${number} – ${title}` }))}
        units={units}
        periods={periods}
        onChange={setChoice}
      >
        <Choice
          label={say('workspace.forms.convention')}
          value={conventionId}
          options={conventions.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setConventionId}
        />
      </FormPicker>
      {form !== undefined && convention !== undefined && counted !== undefined && (
        <FormsView
          key={`${period.from} ${period.to} ${rowsAre} ${unit} ${conventionId}`}
          form={form}
          counted={counted}
          convention={`${convention.title}. ${convention.source}.`}
          completeness={listStanding(lists, period, unit)}
          procedures={procedures}
          fieldNames={fieldNames}
          onSetField={(procedure, name) => void setProcedureField(store, procedure, name, readClock())}
          onOpenCode={(code) => {
            const key = keys.get(code);
            if (key !== undefined) onOpen(key);
          }}
        />
      )}
    </div>
  );
}

function unitsOf(dossiers: readonly DossierRecord[], own: string | undefined): string[] {
  const units = new Set(dossiers.map(({ unit }) => unit).filter((unit) => unit !== undefined));
  if (own !== undefined) units.add(own);
  return [...units].toSorted((a, b) => a.localeCompare(b, 'vi'));
}

function namesOf(dossiers: readonly DossierRecord[], fields: ReadonlyMap<string, string>): string[] {
  const names = new Set([...fields.values(), ...dossiers.map(({ fieldName }) => fieldName).filter((name) => name !== undefined)]);
  return [...names].toSorted((a, b) => a.localeCompare(b, 'vi'));
}
