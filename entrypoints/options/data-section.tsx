import { useCallback, useEffect, useState } from 'react';
import { Notice } from '../../components/common/notice';
import { useSay } from '../../components/common/words';
import { MakeBackup } from '../../components/data/make-backup';
import { PortalList } from '../../components/data/portal-list';
import { RestoreBackup } from '../../components/data/restore-backup';
import { RetentionFacts } from '../../components/data/retention-facts';
import { ShiftSettings } from '../../components/data/shift-settings';
import { StoredTable, type StoredRow } from '../../components/data/stored-table';
import { goToPlace } from '../../components/settings/setting-entries';
import { placeOfSection, SettingsCard } from '../../components/settings/settings-card';
import { now } from '../../lib/browser/clock';
import { PASSPHRASE_LENGTH } from '../../lib/browser/seal';
import type { CurrentSettings } from '../../lib/browser/settings-access';
import { changeSettings } from '../../lib/browser/settings-access';
import { groupFacts, personalCount, portalFacts } from '../../lib/store/data-facts';
import { UNDO_ROWS } from '../../lib/store/erase';
import { openStore } from '../../lib/store/open';
import { retentionOutlook } from '../../lib/store/retention';
import { endShift } from '../background/keep-house-shift';
import { useStored } from '../sidepanel/use-stored';
import { areaFacts, type AreaFacts } from './data-area';
import { useBackups } from './data-backup';
import { UNDO_SECONDS, useErasing } from './data-erasing';

/** Dossiers with personal columns are counted up to so many: each has to be looked at. */
const MOST_PERSONAL = 1_000;

/** What lies on this computer and how it goes: the part of the settings page that opens the store. */
export function DataSection({ current }: { current: CurrentSettings }) {
  const say = useSay();
  const [store] = useState(openStore);
  useEffect(() => () => store.close(), [store]);
  const { retentionDays, shift, unit } = current.settings;
  const [area, setArea] = useState<AreaFacts>();
  const query = useCallback(async () => {
    const at = now();
    const [groups, portals, outlook, personal] = await Promise.all([
      groupFacts(store),
      portalFacts(store),
      retentionOutlook(store, area?.nextRetention ?? at, retentionDays),
      personalCount(store, MOST_PERSONAL + 1),
    ]);
    return { groups, portals, outlook, personal };
  }, [store, retentionDays, area?.nextRetention]);
  const stored = useStored(query);
  useEffect(() => void areaFacts().then(setArea), [stored]);
  // A link to this part: it is drawn after the page has looked for it.
  useEffect(() => void (location.hash === `#${placeOfSection('data')}` && goToPlace(placeOfSection('data'))), []);
  const erasing = useErasing(store);
  const backups = useBackups(store, unit);

  return (
    <SettingsCard id="data" title={say('setting.section.data')} help={say('data.lead')}>
      {stored.state === 'broken' && (
        <Notice tone="warn" live>
          <p>{say('data.broken')}</p>
        </Notice>
      )}
      {stored.state === 'here' && (
        <>
          <StoredTable rows={rowsOf(stored.value.groups, area)} usage={area?.usage} />
          <Personal count={stored.value.personal} onErase={erasing.personal} />
          <PortalList
            portals={stored.value.portals}
            total={stored.value.groups.reduce((sum, { rows }) => sum + rows, 0)}
            undo={{ rows: UNDO_ROWS, seconds: UNDO_SECONDS }}
            onErase={erasing.portal}
            onEraseAll={erasing.all}
          />
          {erasing.told !== undefined && (
            <Notice tone={erasing.told.refused ? 'warn' : 'good'} live>
              <div className="row spread">
                <p>{say(erasing.told.say)}</p>
                {erasing.undo !== undefined && (
                  <button type="button" className="button" onClick={erasing.undo}>
                    {say('data.undo')}
                  </button>
                )}
              </div>
            </Notice>
          )}
          <RetentionFacts
            days={retentionDays}
            takes={stored.value.outlook.expired}
            {...(area?.nextRetention !== undefined && { next: area.nextRetention })}
            {...(stored.value.outlook.first !== undefined && { first: stored.value.outlook.first })}
          />
        </>
      )}
      <ShiftSettings
        shift={shift}
        locked={current.locked.includes('shift')}
        onChange={(next) => void changeSettings({ shift: next })}
        onLock={(erase) => endShift(store, erase)}
      />
      <MakeBackup
        hasPersonal={stored.state === 'here' && stored.value.personal > 0}
        shortest={PASSPHRASE_LENGTH}
        work={backups.making}
        told={backups.made}
        onMake={backups.make}
        onStop={backups.stop}
      />
      <RestoreBackup
        work={backups.restoring}
        refused={backups.refused}
        locked={backups.locked}
        opened={backups.opened}
        onFile={backups.open}
        onPassphrase={backups.unlock}
        onRestore={backups.restore}
        onStop={backups.stop}
      />
    </SettingsCard>
  );
}

function Personal({ count, onErase }: { count: number; onErase(): void }) {
  const say = useSay();
  if (count === 0) return <p className="small">{say('data.people.none')}</p>;
  const text = count > MOST_PERSONAL ? say('data.people.many', { n: MOST_PERSONAL }) : say('data.people.some', { n: count });
  return (
    <div className="row spread">
      <p>{text}</p>
      <button type="button" className="button danger" onClick={onErase}>
        {say('data.people.erase')}
      </button>
    </div>
  );
}

function rowsOf(groups: Awaited<ReturnType<typeof groupFacts>>, area: AreaFacts | undefined): StoredRow[] {
  const tables = groups.map(({ group, ...facts }): StoredRow => ({ id: group, where: 'disk', ...facts }));
  if (area === undefined) return tables;
  return [...tables, { id: 'settings', where: 'disk', ...area.settings }, { id: 'session', where: 'memory', ...area.session }];
}
