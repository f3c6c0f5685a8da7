import { useEffect, useState } from 'react';
import { Notice } from '../../components/common/notice';
import { useSay } from '../../components/common/words';
import { MakeBackup } from '../../components/data/make-backup';
import { PortalList } from '../../components/data/portal-list';
import { RestoreBackup } from '../../components/data/restore-backup';
import { RetentionFacts } from '../../components/data/retention-facts';
import { ShiftSettings } from '../../components/data/shift-settings';
import { StoreLost } from '../../components/data/store-lost';
import { StoredTable, type StoredRow } from '../../components/data/stored-table';
import { goToPlace } from '../../components/settings/setting-entries';
import { placeOfSection, SettingsCard } from '../../components/settings/settings-card';
import { PASSPHRASE_LENGTH } from '../../lib/browser/seal';
import type { CurrentSettings } from '../../lib/browser/settings-access';
import { changeSettings } from '../../lib/browser/settings-access';
import { noteStoreLost, storeLostAt } from '../../lib/browser/store-lost';
import type { Moment } from '../../lib/text/moment';
import { UNDO_ROWS } from '../../lib/store/erase';
import { openStore } from '../../lib/store/open';
import { endShift } from '../background/keep-house-shift';
import { useBackups } from './data-backup';
import { UNDO_SECONDS, useErasing } from './data-erasing';
import { MOST_PERSONAL, useStoredData, type StoredFacts } from './data-stored';

/** What lies on this computer and how it goes: the part of the settings page that opens the store. */
export function DataSection({ current }: { current: CurrentSettings }) {
  const say = useSay();
  const [store] = useState(openStore);
  useEffect(() => () => store.close(), [store]);
  const { retentionDays, shift, unit } = current.settings;
  const { facts, broken, personal, look } = useStoredData(store, retentionDays);
  // A link to this part: it is drawn after the page has looked for it.
  useEffect(() => void (location.hash === `#${placeOfSection('data')}` && goToPlace(placeOfSection('data'))), []);
  const erasing = useErasing(store, look);
  const backups = useBackups(store, unit, look);
  const [lostAt, setLostAt] = useState<Moment>();
  useEffect(() => void storeLostAt().then(setLostAt), []);

  return (
    <SettingsCard id="data" title={say('setting.section.data')} help={say('data.lead')}>
      {lostAt !== undefined && <StoreLost at={lostAt} onNoted={() => void noteStoreLost().then(() => setLostAt(undefined))} />}
      {broken && (
        <Notice tone="warn" live>
          <p>{say('data.broken')}</p>
        </Notice>
      )}
      {facts !== undefined && (
        <>
          <StoredTable rows={rowsOf(facts)} usage={facts.area.usage} />
          {personal !== undefined && <Personal count={personal} onErase={erasing.personal} />}
          <PortalList
            portals={facts.portals}
            total={facts.groups.reduce((sum, { rows }) => sum + rows, 0)}
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
            takes={facts.outlook.expired}
            {...(facts.area.nextRetention !== undefined && { next: facts.area.nextRetention })}
            {...(facts.outlook.first !== undefined && { first: facts.outlook.first })}
          />
        </>
      )}
      <ShiftSettings
        shift={shift}
        locked={current.locked.includes('shift')}
        onChange={(next) => void changeSettings({ shift: next })}
        onLock={(erase) => endShift(store, erase).finally(look)}
      />
      <MakeBackup
        hasPersonal={personal !== undefined && personal > 0}
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

function rowsOf({ groups, area }: StoredFacts): StoredRow[] {
  const tables = groups.map(({ group, ...facts }): StoredRow => ({ id: group, where: 'disk', ...facts }));
  return [...tables, { id: 'settings', where: 'disk', ...area.settings }, { id: 'session', where: 'memory', ...area.session }];
}
