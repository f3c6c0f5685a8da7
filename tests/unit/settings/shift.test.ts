import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/settings/schema';
import { parseSettings } from '../../../lib/settings/parse-settings';
import { nextShiftEnd, shiftEnded } from '../../../lib/settings/shift';

describe('the end of a shift', () => {
  it('is set for today as long as its time is to come, else for tomorrow', () => {
    expect(nextShiftEnd('2026-03-31T16:59:59', '17:00')).toBe('2026-03-31T17:00:00');
    expect(nextShiftEnd('2026-03-31T17:00:00', '17:00')).toBe('2026-04-01T17:00:00');
  });

  it('has come once per day, also where the PC was off at its time', () => {
    expect(shiftEnded('2026-03-31T17:00:00', '17:00', '2026-03-30T17:00:01')).toBe(true);
    expect(shiftEnded('2026-04-02T08:00:00', '17:00', '2026-03-30T17:00:01')).toBe(true);
    expect(shiftEnded('2026-03-31T17:05:00', '17:00', '2026-03-31T17:00:01')).toBe(false);
    expect(shiftEnded('2026-03-31T08:00:00', '17:00', '2026-03-30T17:00:01')).toBe(false);
  });

  it('is off unless the office wants it, and nonsense is not taken for a setting', () => {
    expect(defaultSettings.shift).toEqual({ onClose: false, erase: 'personal' });
    const good = { at: '17:00', onClose: true, erase: 'read' };
    expect(parseSettings({ shift: good }).settings.shift).toEqual(good);
    for (const shift of [{ ...good, at: '25:00' }, { ...good, erase: 'all' }, { onClose: 1, erase: 'read' }, 'on', null])
      expect(parseSettings({ shift })).toMatchObject({ settings: { shift: defaultSettings.shift }, replaced: ['shift'] });
  });
});
