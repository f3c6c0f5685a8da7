import { useState } from 'react';
import type { OfficeCalendar } from '../../lib/calendar/office-calendar';
import {
  compare,
  daysOfYear,
  isProvisionalYear,
  officeYears,
  resetYear,
  toCompare,
  withDays,
  withoutDay,
} from '../../lib/calendar/office-calendar-days';
import { ConfirmDialog } from '../common/confirm-dialog';
import { Choice } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { CalendarDayForm } from './calendar-day-form';
import { CalendarFiles, type Told } from './calendar-files';
import { CalendarTable } from './calendar-table';
import { SettingsCard } from './settings-card';

export interface CalendarSettingsProps {
  calendar: OfficeCalendar;
  unreadable: boolean;
  /** Today, `yyyy-MM-dd`. */
  today: string;
  told: Told | undefined;
  onChange(change: (own: OfficeCalendar) => OfficeCalendar): void;
  onImport(file: File): void;
  onExport(as: 'json' | 'csv'): void;
}

/** Working days, year by year: what comes with the extension, how sure it is, and what the office has set over it. */
export function CalendarSettings({ calendar, unreadable, today, told, onChange, onImport, onExport }: CalendarSettingsProps) {
  const say = useSay();
  const [year, setYear] = useState(() => officeYears.find((one) => today.startsWith(`${one}-`)) ?? officeYears.at(-1) ?? 0);
  const [asking, setAsking] = useState(false);
  const days = daysOfYear(year, calendar);
  const open = toCompare(year, calendar);
  const ofYear = ({ day }: { day: string }) => day.startsWith(`${year}-`);
  const own = { days: calendar.days.filter(ofYear).length, compared: calendar.compared.filter(ofYear).length };

  return (
    <SettingsCard id="calendar" title={say('calendar.title')} help={say('calendar.help')}>
      {unreadable && (
        <Notice tone="warn">
          <p>{say('calendar.unreadable')}</p>
        </Notice>
      )}
      <div className="row spread">
        <div style={{ width: 120 }}>
          <Choice
            label={say('calendar.year')}
            value={String(year)}
            options={officeYears.map((one) => ({ value: String(one), label: String(one) }))}
            onChange={(chosen) => setYear(Number(chosen))}
          />
        </div>
        {own.days + own.compared > 0 && (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {say('calendar.reset', { year: String(year) })}
          </button>
        )}
      </div>
      {isProvisionalYear(year) && (
        <Notice tone="note">
          <p>{say('calendar.yearProvisional', { year: String(year) })}</p>
        </Notice>
      )}
      {open.length > 0 && (
        <Notice tone="note">
          <div className="row spread">
            <p style={{ flex: '1 1 320px' }}>{say('calendar.toCompare', { count: open.length })}</p>
            <button type="button" className="button" onClick={() => onChange((before) => compare(before, open, true))}>
              {say('calendar.compareAll')}
            </button>
          </div>
        </Notice>
      )}
      <CalendarTable
        days={days}
        onCompare={(one, done) => onChange((before) => compare(before, [one], done))}
        onRemove={(day) => onChange((before) => withoutDay(before, day))}
      />
      <CalendarDayForm
        key={year}
        onAdd={(day) => {
          setYear(Number(day.day.slice(0, 4)));
          onChange((before) => withDays(before, [day]).calendar);
        }}
      />
      <CalendarFiles help={say('calendar.fileHelp')} told={told} onImport={onImport} onExport={onExport} />
      {asking && (
        <ConfirmDialog
          title={say('calendar.reset', { year: String(year) })}
          confirm={say('calendar.reset', { year: String(year) })}
          danger
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onChange((before) => resetYear(before, year));
          }}
        >
          <p>{say('calendar.resetAsk', { ...own, year: String(year) })}</p>
        </ConfirmDialog>
      )}
    </SettingsCard>
  );
}
