import type { Severity } from '../../lib/check/finding';
import type { Settings } from '../../lib/settings/settings';
import { Brand } from '../common/brand';
import { useSay } from '../common/words';
import { CalendarSettings, type CalendarSettingsProps } from './calendar-settings';
import { FormSettings, type FormSettingsProps } from './form-settings';
import { GeneralSettings } from './general-settings';
import { PersonalSettings } from './personal-settings';
import { PortalSettings, type PortalEntry } from './portal-settings';
import { ProfileSettings, type ProfileSettingsProps } from './profile-settings';
import { RuleSettings } from './rule-settings';
import { TargetSettings, type TargetSettingsProps } from './target-settings';
import { TodaySettings, type TodaySettingsProps } from './today-settings';
import { TermSettings, type TermSettingsProps } from './term-settings';

export interface RuleEntry {
  id: string;
  title: string;
  severity?: Severity;
}

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
  forms: FormSettingsProps;
  bounds: { dueSoonHours: readonly [number, number]; retentionDays: readonly [number, number] };
  onChange(patch: Partial<Settings>): void;
  onSwitchPortal(origin: string, on: boolean): void;
}

export function OptionsView(props: OptionsViewProps) {
  const say = useSay();
  return (
    <main className="page wide stack" style={{ gap: 16 }}>
      <Brand />
      <p className="quiet">{say('options.lead')}</p>
      <GeneralSettings {...props} />
      <TodaySettings settings={props.settings} onChange={props.onChange} {...props.reminding} />
      <PortalSettings portals={props.portals} onSwitch={props.onSwitchPortal} />
      <ProfileSettings {...props.profiles} />
      <CalendarSettings {...props.calendar} />
      <TermSettings {...props.terms} />
      <TargetSettings {...props.targets} />
      <FormSettings {...props.forms} />
      <PersonalSettings {...props} />
      <RuleSettings {...props} />
    </main>
  );
}
