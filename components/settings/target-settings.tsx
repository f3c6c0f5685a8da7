import { indices } from '../../lib/report/indices/index-registry';
import { keyOfTarget, withoutTarget, withTargets, type OfficeTarget, type OfficeTargets } from '../../lib/report/targets/office-targets';
import { Notice } from '../common/notice';
import { useWords } from '../common/words';
import { formatNumber } from '../../lib/text/say';
import { CalendarFiles, type Told } from './calendar-files';
import { EntryButton, EntryName, EntryTable } from './entry-table';
import { SettingsCard } from './settings-card';
import { TargetForm } from './target-form';

export interface TargetSettingsProps {
  targets: OfficeTargets;
  unreadable: boolean;
  /** Today, `yyyy-MM-dd`. */
  today: string;
  told: Told | undefined;
  onChange(change: (own: OfficeTargets) => OfficeTargets): void;
  onImport(file: File): void;
  onExport(as: 'json' | 'csv'): void;
}

/** Targets that units were set for a year. */
export function TargetSettings({ targets, unreadable, today, told, onChange, onImport, onExport }: TargetSettingsProps) {
  const { say } = useWords();
  const ids = indices.filter(({ takesTarget }) => takesTarget).map(({ id }) => id);
  return (
    <SettingsCard id="targets" title={say('target.title')} help={say('target.help')}>
      {unreadable && (
        <Notice tone="warn">
          <p>{say('calendar.unreadable')}</p>
        </Notice>
      )}
      {targets.targets.length === 0 ? (
        <p className="quiet">{say('target.none')}</p>
      ) : (
        <TargetTable targets={targets.targets} onRemove={(key) => onChange((own) => withoutTarget(own, key))} />
      )}
      <TargetForm ids={ids} year={Number(today.slice(0, 4))} onAdd={(target) => onChange((own) => withTargets(own, [target]).targets)} />
      <CalendarFiles help={say('target.fileHelp', { ids: ids.join(', ') })} told={told} onImport={onImport} onExport={onExport} />
    </SettingsCard>
  );
}

function TargetTable({ targets, onRemove }: { targets: readonly OfficeTarget[]; onRemove(key: string): void }) {
  const { say, language } = useWords();
  return (
    <EntryTable
      label={say('target.title')}
      entries={targets}
      keyOf={keyOfTarget}
      columns={[
        {
          head: say('target.index'),
          kind: 'name',
          render: ({ index, decision }) => (
            <EntryName name={say(`index.${index}.title`)}>{decision !== '' && say('calendar.source', { source: decision })}</EntryName>
          ),
        },
        { head: say('target.unit'), render: ({ unit }) => unit ?? say('target.allUnits') },
        { head: say('target.year'), kind: 'amount', render: ({ year }) => year },
        { head: say('target.atLeast'), kind: 'amount', render: ({ atLeast }) => formatNumber(atLeast, language) },
        {
          head: say('target.action'),
          render: (target) => (
            <EntryButton
              label={say('target.remove')}
              name={say('target.removeOf', { name: say(`index.${target.index}.title`), year: String(target.year) })}
              onPress={() => onRemove(keyOfTarget(target))}
            />
          ),
        },
      ]}
    />
  );
}
