import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useSay } from '../../components/common/words';
import type { PortalEntry } from '../../components/settings/portal-settings';
import { OptionsView } from '../../components/settings/options-view';
import { rules } from '../../lib/check/rule-registry';
import { isGranted, requestPortals } from '../../lib/browser/permissions';
import { send } from '../../lib/browser/send';
import { changeSettings, type CurrentSettings } from '../../lib/browser/settings-access';
import type { OfficeKind } from '../../lib/browser/message-types';
import { now } from '../../lib/browser/clock';
import { dayOf } from '../../lib/text/moment';
import { knownPortals } from './known-portals';
import { useForms } from './use-forms';
import { useOffice } from './use-office';
import { useProfiles } from './use-profiles';
import { useReminders } from './use-reminders';

/** As the settings' schema has them. */
const bounds = { dueSoonHours: [1, 720], retentionDays: [1, 3650] } as const;

export function OptionsPage({ current }: { current: CurrentSettings }) {
  const say = useSay();
  const [portals, setPortals] = useState<readonly PortalEntry[]>([]);
  const profiles = useProfiles();
  const reminding = useReminders(current.settings);
  const office = useOffice(current.settings.csv.separator);
  const { calendar, terms, targets, unreadable } = office.set;
  const today = dayOf(now());
  const forms = useForms(today);
  const files = (kind: OfficeKind) => ({
    unreadable: unreadable.includes(kind),
    told: office.told[kind],
    onImport: (file: File) => office.take(kind, file),
    onExport: (as: 'json' | 'csv') => office.give(kind, as),
  });
  const locked = new Set<string>(current.locked);

  useEffect(() => {
    const read = () => void knownPortals(current).then(setPortals);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [current]);

  /** `requestPortals` comes first: an await before it would lose the click. It asks nothing where the browser has agreed. */
  async function switchPortal(origin: string, on: boolean) {
    if (on && !(await requestPortals([origin])) && !(await isGranted(origin))) return;
    await send('portal.switch', { origin, on });
    setPortals(await knownPortals(current));
  }

  return (
    <OptionsView
      settings={current.settings}
      locked={locked}
      portals={portals}
      profiles={profiles}
      reminding={reminding}
      rules={rules.map(({ id, severity }) => ({ id, severity, title: say(`rule.${id}.title`) }))}
      calendar={{ ...files('calendar'), calendar, today, onChange: (change) => office.change('calendar', change) }}
      terms={{
        ...files('terms'),
        terms,
        portals: portals.map(({ origin }) => origin),
        onChange: (change) => office.change('terms', change),
      }}
      targets={{ ...files('targets'), targets, today, onChange: (change) => office.change('targets', change) }}
      forms={forms}
      bounds={bounds}
      onChange={(patch) => void changeSettings(patch)}
      onSwitchPortal={(origin, on) => void switchPortal(origin, on)}
    />
  );
}
