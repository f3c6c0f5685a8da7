import { useMemo, type ReactNode } from 'react';
import { settingsSections } from '../../lib/settings/sections';
import type { Settings } from '../../lib/settings/settings';
import { Brand } from '../common/brand';
import { FindBox } from '../common/find-box';
import { Icon } from '../common/icon';
import { useSay } from '../common/words';
import { CalendarSettings, type CalendarSettingsProps } from './calendar-settings';
import { FileSettings, type FileSettingsProps } from './file-settings';
import { FormSettings, type FormSettingsProps } from './form-settings';
import { GeneralSettings } from './general-settings';
import { PersonalSettings } from './personal-settings';
import { PortalSettings, type PortalEntry } from './portal-settings';
import { ProfileSettings, type ProfileSettingsProps } from './profile-settings';
import { RuleSettings, type RuleEntry } from './rule-settings';
import { goToPlace, settingEntries } from './setting-entries';
import { placeOfSection, SettingsCard, SettingsToolsProvider, type SettingsTools } from './settings-card';
import { TargetSettings, type TargetSettingsProps } from './target-settings';
import { TodaySettings, type TodaySettingsProps } from './today-settings';
import { TermSettings, type TermSettingsProps } from './term-settings';
import { UnitSettings, type UnitSettingsProps } from './unit-settings';

export interface OptionsViewProps {
  settings: Settings;
  locked: ReadonlySet<string>;
  portals: readonly PortalEntry[];
  profiles: ProfileSettingsProps;
  reminding: Pick<TodaySettingsProps, 'mayNotify' | 'onRemind'>;
  rules: readonly RuleEntry[];
  calendar: CalendarSettingsProps;
  terms: TermSettingsProps;
  targets: TargetSettingsProps;
  units: UnitSettingsProps;
  forms: FormSettingsProps;
  files: FileSettingsProps;
  tools: SettingsTools;
  /** Takes the last change back; undefined: there is none. */
  onUndo: (() => void) | undefined;
  bounds: { dueSoonHours: readonly [number, number]; retentionDays: readonly [number, number] };
  onChange(patch: Partial<Settings>): void;
  onSwitchPortal(origin: string, on: boolean): void;
  /** What is stored, and how it goes. */
  data?: ReactNode;
}

export function OptionsView(props: OptionsViewProps) {
  const say = useSay();
  const entries = useMemo(() => settingEntries(say, props.rules, props.settings), [say, props.rules, props.settings]);
  return (
    <div className="settings">
      <header className="settingshead">
        <Brand />
        <FindBox
          label={say('setting.search')}
          placeholder={say('setting.searchHint')}
          entries={entries}
          onChoose={({ id }) => goToPlace(id)}
        />
        <button type="button" className="button" disabled={props.onUndo === undefined} onClick={props.onUndo}>
          <Icon name="undo" />
          {say('setting.undo')}
        </button>
      </header>
      <nav aria-label={say('setting.nav')}>
        <ul className="plain">
          {[...settingsSections.map(({ id }) => id), 'files' as const].map((id) => (
            <li key={id}>
              <a href={`#${placeOfSection(id)}`} onClick={(event) => goToPlace(placeOfSection(id)) && event.preventDefault()}>
                {say(id === 'files' ? 'setting.files' : `setting.section.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="stack">
        <p className="quiet">{say('options.lead')}</p>
        <p className="row">
          <a href="/welcome.html">{say('options.startAgain')}</a>
          <a href="/sample.html">{say('options.sample')}</a>
        </p>
        <SettingsToolsProvider tools={props.tools}>
          <GeneralSettings {...props} />
          <TodaySettings settings={props.settings} onChange={props.onChange} {...props.reminding} />
          <PortalSettings portals={props.portals} onSwitch={props.onSwitchPortal} />
          <ProfileSettings {...props.profiles} />
          <UnitSettings {...props.units} />
          <CalendarSettings {...props.calendar} />
          <TermSettings {...props.terms} />
          <TargetSettings {...props.targets} />
          <FormSettings {...props.forms} />
          <SettingsCard id="letters" title={say('setting.section.letters')} help={say('setting.lettersWhere')} />
          <PersonalSettings {...props} />
          {props.data}
          <RuleSettings {...props} />
          <FileSettings {...props.files} />
        </SettingsToolsProvider>
      </main>
    </div>
  );
}
