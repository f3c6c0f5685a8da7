import { useMemo, useState } from 'react';
import { Choice } from '../../components/common/labelled';
import { Notice } from '../../components/common/notice';
import { useSay } from '../../components/common/words';
import { hostOf } from '../../components/dossiers/dossier-filters';
import { FormPicker, type FormChoice } from '../../components/forms/form-picker';
import { PeriodAsks } from '../../components/forms/period-asks';
import { SystemAsks } from '../../components/forms/system-asks';
import { periodRuleById, periodRules } from '../../lib/calendar/period-rule';
import { dayText, momentText } from '../../lib/calendar/say-moment';
import { conventionById, conventionsFor } from '../../lib/report/convention-registry';
import { isCounted } from '../../lib/report/count-row';
import { formById, formsFor } from '../../lib/report/form-registry';
import { judgePeriod } from '../../lib/report/judge-period';
import { firstFormFor, knownForms } from '../../lib/report/known-forms';
import { withOwnPeriod, withSystem } from '../../lib/report/office-forms';
import { systemOfPortal } from '../../lib/report/system-of-portal';
import { FormShown } from './form-shown';
import { tablesFor, type FormGround } from './form-ground';
import { keyOfPeriod, likelyPeriod, offeredPeriods } from './form-periods';
import { portalsOf } from './form-sides';
import { useOfficeForms } from './use-office-forms';
import type { SectionProps } from './workspace';

const COUNT = 'count';

/** Which form, of whom, for when, out of what; below it the form itself. */
export function FormBench(props: SectionProps & FormGround) {
  const { settings, now, dossiers, tables, office } = props;
  const say = useSay();
  const { refused, change } = useOfficeForms();
  const known = useMemo(() => knownForms(office.own, office.shipped), [office]);
  const rule = periodRuleById(office.own.periodRule);
  const units = useMemo(() => unitsOf(props, settings.unit), [props, settings.unit]);
  const portals = useMemo(() => portalsOf({ dossiers }), [dossiers]);
  const periods = useMemo(() => offeredPeriods(now, say, rule, office.own.periods), [now, say, rule, office.own.periods]);
  const [wanted, setWanted] = useState({ convention: '', source: '', portal: '' });
  const [kept, setKept] = useState('');
  const [choice, setChoice] = useState<FormChoice>(() => {
    const period = likelyPeriod(now, rule);
    return { formId: firstFormFor(settings.level, known.forms)?.id ?? '', unit: settings.unit ?? '', period, periodKey: keyOfPeriod(period), rowsAre: 'field' };
  });
  const { period, unit } = choice;
  const form = useMemo(() => formById(choice.formId, known.forms), [choice.formId, known]);
  const rowsAre = form?.rows ?? choice.rowsAre;
  const ofForm = useMemo(() => (form === undefined ? [] : conventionsFor(form.id, known.conventions)), [form, known]);
  const convention = conventionById(wanted.convention, ofForm) ?? ofForm[0];
  const sides = useMemo(
    () => (form === undefined ? [] : tablesFor(tables, form, period, unit, settings.unit)),
    [tables, form, period, unit, settings.unit],
  );
  const countable = form?.columns.some(({ indicator }) => isCounted(indicator)) === true && dossiers.length > 0;
  const source = sides.some(({ capture }) => capture.id === wanted.source)
    ? wanted.source
    : countable
      ? COUNT
      : (sides[0]?.capture.id ?? COUNT);
  const twice = useMemo(() => inSeveralPortals(dossiers), [dossiers]);
  const judged = judgePeriod(period, rule, office.own.periods);
  const asked = !judged.follows && judged.asks !== 'own' && kept !== keyOfPeriod(period);
  const unnamed =
    form?.sections === undefined
      ? []
      : [...new Set(dossiers.map(({ portal }) => portal))].filter((portal) => systemOfPortal(portal, office.own.systems) === undefined);

  return (
    <div className="stack">
      <FormPicker
        choice={{ ...choice, rowsAre }}
        forms={known.forms.map(({ id, number, title }) => ({ id, label: `${number} – ${title}` }))}
        units={units}
        periods={periods}
        {...(form?.rows !== undefined && { rowsFixed: true })}
        onChange={setChoice}
      >
        {(sides.length > 0 || !countable) && (
          <Choice
            label={say('forms.source')}
            wide
            value={source}
            options={[
              { value: COUNT, label: say('forms.source.count') },
              ...sides.map(({ capture: { id, screen, portal, lastSeen } }) => ({
                value: id,
                label: say('forms.source.table', { screen, host: hostOf(portal), at: momentText(lastSeen) }),
              })),
            ]}
            onChange={(id) => setWanted({ ...wanted, source: id })}
          />
        )}
        {source === COUNT && (
          <Choice
            label={say('workspace.forms.convention')}
            value={convention?.id ?? ''}
            options={ofForm.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id) => setWanted({ ...wanted, convention: id })}
          />
        )}
        {source === COUNT && portals.length > 0 && (
          <Choice
            label={say('forms.portal')}
            value={wanted.portal}
            options={[{ value: '', label: say('forms.portal.all') }, ...portals.map((value) => ({ value, label: hostOf(value) }))]}
            onChange={(portal) => setWanted({ ...wanted, portal })}
          />
        )}
        <Choice
          label={say('forms.rule')}
          value={rule.id}
          options={periodRules.map(({ id }) => ({ value: id, label: say(`forms.rule.${id}`) }))}
          onChange={(id) => change((before) => ({ ...before, periodRule: id }))}
        />
      </FormPicker>
      {refused !== undefined && (
        <div role="alert">
          <Notice tone="warn">{refused}</Notice>
        </div>
      )}
      {!judged.follows && (
        <PeriodAsks
          key={keyOfPeriod(period)}
          judged={judged}
          rule={rule}
          kept={!asked}
          onTake={(nearest) => setChoice({ ...choice, period: nearest, periodKey: keyOfPeriod(nearest) })}
          onKeep={() => setKept(keyOfPeriod(period))}
          onSave={(title) => change((before) => withOwnPeriod(before, { title, ...period }))}
        />
      )}
      {source === COUNT && wanted.portal === '' && twice > 0 && <Notice tone="warn">{say('forms.twice', { n: twice })}</Notice>}
      <SystemAsks portals={unnamed} onName={(portal, system) => change((before) => withSystem(before, { portal, system }))} />
      {form !== undefined && !asked && period.from <= period.to && (
        <>
          {formsFor(period, [form]).length === 0 && (
            <Notice tone="warn">{say('forms.facts.notInForce', { to: dayText(period.to) })}</Notice>
          )}
          <FormShown
            key={`${form.id} ${keyOfPeriod(period)} ${rowsAre} ${unit} ${source} ${wanted.portal}`}
            {...props}
            form={form}
            period={period}
            rowsAre={rowsAre}
            unit={unit}
            portal={wanted.portal}
            rule={rule}
            own={!known.builtIn.has(form.id)}
            conventions={ofForm}
            convention={convention}
            tables={tables}
            table={sides.find(({ capture }) => capture.id === source)}
            beside={sides}
            onConvention={(id) => setWanted({ ...wanted, convention: id })}
          />
        </>
      )}
    </div>
  );
}

/** Codes that more than one portal shows: counted over all portals they count more than once. */
function inSeveralPortals(dossiers: FormGround['dossiers']): number {
  const codes = new Set(dossiers.map(({ code }) => code));
  return dossiers.length - codes.size;
}

function unitsOf({ dossiers, tables }: FormGround, own: string | undefined): string[] {
  const units = new Set([...dossiers, ...tables].map(({ unit }) => unit).filter((unit) => unit !== undefined));
  if (own !== undefined) units.add(own);
  return [...units].toSorted((a, b) => a.localeCompare(b, 'vi'));
}
