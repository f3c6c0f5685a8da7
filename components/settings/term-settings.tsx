import { useState } from 'react';
import { keyOfTerm, withConvention, withoutTerm, withTerms, type OfficeTerms, type ProcedureTerm } from '../../lib/calendar/office-terms';
import { HOURS_A_DAY, readTerm } from '../../lib/calendar/read-term';
import { termConventions } from '../../lib/calendar/term-convention';
import { fold } from '../../lib/text/normalise';
import { Choice, Labelled } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';
import { CalendarFiles, type Told } from './calendar-files';
import { EntryButton, EntryName, EntryTable } from './entry-table';
import { SettingsCard } from './settings-card';
import { TermForm } from './term-form';

export interface TermSettingsProps {
  terms: OfficeTerms;
  unreadable: boolean;
  /** Origins of the portals that are known here. */
  portals: readonly string[];
  told: Told | undefined;
  onChange(change: (own: OfficeTerms) => OfficeTerms): void;
  onImport(file: File): void;
  onExport(as: 'json' | 'csv'): void;
}

/** More are found by typing: a province has two thousand procedures. */
const SHOWN = 20;

export function TermSettings({ terms, unreadable, portals, told, onChange, onImport, onExport }: TermSettingsProps) {
  const say = useSay();
  const [wanted, setWanted] = useState('');
  const found = terms.terms.filter((term) => fold(`${term.procedure} ${term.code ?? ''}`).includes(fold(wanted)));
  const origins = [...new Set([...portals, ...Object.keys(terms.conventions)])].toSorted();

  return (
    <SettingsCard id="terms" title={say('calendar.terms.title')} help={say('calendar.terms.help')}>
      {unreadable && (
        <Notice tone="warn">
          <p>{say('calendar.unreadable')}</p>
        </Notice>
      )}
      <div className="stack near" role="group" aria-label={say('calendar.terms.conventions')}>
        <h3>{say('calendar.terms.conventions')}</h3>
        <p className="small quiet">{say('calendar.terms.conventionsHelp')}</p>
        {origins.length === 0 && <p className="small">{say('calendar.terms.noPortals')}</p>}
        {origins.map((origin) => (
          <Choice
            key={origin}
            label={say('calendar.terms.conventionOf', { host: hostOf(origin) })}
            value={terms.conventions[origin] ?? ''}
            options={[
              { value: '', label: say('calendar.terms.noConvention') },
              ...termConventions.map(({ id }) => ({ value: id, label: say(`calendar.convention.${id}`) })),
            ]}
            onChange={(id) => onChange((own) => withConvention(own, origin, id === '' ? undefined : id))}
          />
        ))}
      </div>
      <div className="stack near">
        <h3>{say('calendar.terms.count', { count: terms.terms.length })}</h3>
        {terms.terms.length > SHOWN && (
          <Labelled label={say('calendar.terms.search')}>
            <input className="input" type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
          </Labelled>
        )}
        {found.length > 0 && <TermTable terms={found.slice(0, SHOWN)} onRemove={(key) => onChange((own) => withoutTerm(own, key))} />}
        {found.length > SHOWN && <p className="small quiet">{say('calendar.terms.more', { count: found.length - SHOWN })}</p>}
      </div>
      <TermForm onAdd={(term) => onChange((own) => withTerms(own, [term]).terms)} />
      <CalendarFiles help={say('calendar.terms.fileHelp')} told={told} onImport={onImport} onExport={onExport} />
    </SettingsCard>
  );
}

function TermTable({ terms, onRemove }: { terms: readonly ProcedureTerm[]; onRemove(key: string): void }) {
  const say = useSay();
  return (
    <EntryTable
      label={say('calendar.terms.title')}
      entries={terms}
      keyOf={keyOfTerm}
      columns={[
        { head: say('calendar.terms.code'), render: ({ code }) => <span className="code">{code}</span> },
        {
          head: say('calendar.terms.procedure'),
          kind: 'name',
          render: ({ procedure, decision }) => (
            <EntryName name={procedure}>{decision !== '' && say('calendar.source', { source: decision })}</EntryName>
          ),
        },
        {
          head: say('calendar.terms.term'),
          render: ({ term }) => (
            <>
              <div style={{ whiteSpace: 'nowrap' }}>{term}</div>
              <TermMeaning term={term} />
            </>
          ),
        },
        {
          head: say('calendar.column.action'),
          render: (entry) => (
            <EntryButton
              label={say('calendar.remove')}
              name={say('calendar.terms.removeOf', { name: entry.procedure })}
              onPress={() => onRemove(keyOfTerm(entry))}
            />
          ),
        },
      ]}
    />
  );
}

/** A bare "ngày" is a calendar day: said, since many mean working days. */
export function TermMeaning({ term }: { term: string }) {
  const say = useSay();
  const read = readTerm(term);
  if (read === undefined) return null;
  const hours = read.amount;
  if (read.unit === 'calendarDays') return <div className="small quiet">{say('calendar.terms.calendarDays')}</div>;
  return hours % HOURS_A_DAY === 0 ? null : <div className="small quiet">{say('calendar.terms.workingHours', { hours })}</div>;
}
