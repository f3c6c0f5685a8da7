import type { SettingsChange } from '../../lib/settings/compare-settings';
import type { Say } from '../../lib/text/say';
import { Change } from '../common/change';
import { ConfirmDialog } from '../common/confirm-dialog';
import { useSay } from '../common/words';

interface ChangesPreviewProps {
  title: string;
  confirm: string;
  changes: readonly SettingsChange[];
  onConfirm(): void;
  onCancel(): void;
}

/** What a file, or the way back to the first day, would change: nothing happens before it is confirmed. */
export function ChangesPreview({ title, confirm, changes, onConfirm, onCancel }: ChangesPreviewProps) {
  const say = useSay();
  return (
    <ConfirmDialog title={title} confirm={confirm} ready={changes.length > 0} onConfirm={onConfirm} onCancel={onCancel}>
      {changes.length === 0 ? (
        <p>{say('setting.nothingChanges')}</p>
      ) : (
        <>
          <p className="small quiet">{say('setting.changes', { n: changes.length })}</p>
          <div className="changes" tabIndex={0} role="group" aria-label={say('setting.changes', { n: changes.length })}>
            <ul className="plain">
              {changes.map((change) => (
                <li key={'key' in change ? change.key : change.area} className="row spread">
                  <span>{nameOf(say, change)}</span>
                  <Change from={valueOf(say, change, change.from)} to={valueOf(say, change, change.to)} />
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </ConfirmDialog>
  );
}

function nameOf(say: Say, change: SettingsChange): string {
  if ('area' in change) return say(`setting.area.${change.area}`);
  return say(`options.${change.key}`);
}

function valueOf(say: Say, change: SettingsChange, value: unknown): string {
  if ('area' in change) return say('setting.entries', { n: Number(value) });
  if (typeof value === 'boolean') return say(value ? 'setting.on' : 'setting.off');
  if (typeof value === 'number') return say('common.number', { n: value });
  if (Array.isArray(value)) return say('setting.entries', { n: value.length });
  if (change.key === 'theme') return say(`options.theme.${String(value)}`);
  if (change.key === 'language') return value === 'en' ? 'English' : 'Tiếng Việt';
  if (typeof value === 'string') return value;
  return value === undefined ? say('setting.unset') : textOf(say, value as Record<string, unknown>);
}

/** Small objects: the way of reminding, the separator. */
function textOf(say: Say, value: Record<string, unknown>): string {
  if ('separator' in value) return say(value['separator'] === ';' ? 'options.semicolon' : 'options.comma');
  if (!('on' in value)) return say(isOn(value) ? 'setting.on' : 'setting.off');
  if (value['on'] !== true) return say('setting.off');
  return [value['morning'], value['evening']].filter((time) => typeof time === 'string').join(', ') || say('setting.on');
}

/** Something that has no switch of its own, as the end of a shift, is on where it has a time or a tick. */
function isOn(value: Record<string, unknown>): boolean {
  return Object.values(value).some((one) => one === true || (typeof one === 'string' && /^\d\d:\d\d$/.test(one)));
}
