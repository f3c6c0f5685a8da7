import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { useSay } from '../../components/common/words';
import type { PortalEntry } from '../../components/settings/portal-settings';
import { ChangesPreview } from '../../components/settings/changes-preview';
import { PaletteHost } from '../../components/palette/palette-host';
import { goToPlace, settingEntries } from '../../components/settings/setting-entries';
import { OptionsView } from '../../components/settings/options-view';
import { rules } from '../../lib/check/rule-registry';
import { isGranted, requestPortals } from '../../lib/browser/permissions';
import { send } from '../../lib/browser/send';
import { runCommand, type OwnCommands } from '../../lib/browser/run-command';
import { changeSettings, type CurrentSettings } from '../../lib/browser/settings-access';
import type { OfficeKind } from '../../lib/browser/message-types';
import { now } from '../../lib/browser/clock';
import { message } from '../../lib/text/message';
import { dayOf } from '../../lib/text/moment';
import { knownPortals } from './known-portals';
import { useForms } from './use-forms';
import { useOffice } from './use-office';
import { useProfiles } from './use-profiles';
import { useReminders } from './use-reminders';
import { useSettingsFile } from './use-settings-file';
import { useSettingsUndo } from './use-settings-undo';
import { useUnits } from './use-units';

/** What a rule speaks of, by what it is given to look at. */
const spokenOf = {
  dossier: 'dossiers',
  record: 'dossiers',
  list: 'dossiers',
  petition: 'petitions',
  figures: 'figures',
  count: 'figures',
  captures: 'figures',
  text: 'texts',
} as const;

/** As the settings' schema has them. */
const bounds = { dueSoonHours: [1, 720], retentionDays: [1, 3650] } as const;

export function OptionsPage({ current, data }: { current: CurrentSettings; data?: ReactNode }) {
  const say = useSay();
  const [portals, setPortals] = useState<readonly PortalEntry[]>([]);
  const profiles = useProfiles();
  const reminding = useReminders(current.settings);
  const office = useOffice(current.settings.csv.separator);
  const { calendar, terms, targets, unreadable } = office.set;
  const units = useUnits(current.settings.csv.separator);
  const file = useSettingsFile(current.locked);
  const { set, undo } = useSettingsUndo();
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

  // A link to one setting: the page is drawn after the browser has looked for it.
  useEffect(() => void goToPlace(location.hash.slice(1)), []);

  const { planned } = file;
  const named = useMemo(
    () => rules.map(({ id, severity, scope }) => ({ id, severity, title: say(`rule.${id}.title`), of: spokenOf[scope] })),
    [say],
  );
  const places = useMemo(() => settingEntries(say, named, current.settings), [say, named, current.settings]);
  const own: OwnCommands = {
    'export-settings': file.onExport,
    'undo-setting': () => (undo === undefined ? message('command.cannot.nothingToUndo') : undo()),
    'open-settings': () => {},
  };
  const title = planned?.kind === 'import' ? say('setting.importTitle') : say('setting.resetAll');
  return (
    <>
      <OptionsView
        settings={current.settings}
        locked={locked}
        portals={portals}
        profiles={profiles}
        reminding={reminding}
        rules={named}
        calendar={{ ...files('calendar'), calendar, today, onChange: (change) => office.change('calendar', change) }}
        terms={{
          ...files('terms'),
          terms,
          portals: portals.map(({ origin }) => origin),
          onChange: (change) => office.change('terms', change),
        }}
        targets={{ ...files('targets'), targets, today, onChange: (change) => office.change('targets', change) }}
        units={units}
        forms={forms}
        files={{ told: file.told, onExport: file.onExport, onImport: file.onImport, onResetAll: () => file.onReset('all') }}
        tools={{ set, onReset: file.onReset }}
        onUndo={undo}
        bounds={bounds}
        onChange={(patch) => void changeSettings(patch)}
        onSwitchPortal={(origin, on) => void switchPortal(origin, on)}
        data={data}
      />
      <PaletteHost places={places} onPlace={goToPlace} onRun={(id) => runCommand(id, own)} />
      {planned !== undefined && (
        <ChangesPreview
          title={planned.section === undefined ? title : say('setting.resetOf', { section: say(`setting.section.${planned.section}`) })}
          confirm={say(planned.kind === 'import' ? 'setting.importConfirm' : 'setting.reset')}
          changes={planned.changes}
          onConfirm={file.onConfirm}
          onCancel={file.onCancel}
        />
      )}
    </>
  );
}
