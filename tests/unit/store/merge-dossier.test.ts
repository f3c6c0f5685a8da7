import { describe, expect, it } from 'vitest';
import { mergeDossier } from '../../../lib/store/merge-dossier';
import { dossier, PORTAL } from './sample';

const MORNING = '2026-03-03T08:00:00';
const NOON = '2026-03-03T12:00:00';
const NEXT_DAY = '2026-03-04T08:00:00';
const first = mergeDossier(undefined, dossier('A'), MORNING, 'c1').record;

describe('mergeDossier', () => {
  it('takes a new dossier as it is', () => {
    expect(first).toMatchObject({ key: `${PORTAL}|A`, firstSeen: MORNING, lastSeen: MORNING, open: 1, history: [], captureId: 'c1' });
  });

  it('writes nothing when the same day shows the same', () => {
    const merged = mergeDossier(first, dossier('A'), NOON, 'c2');
    expect(merged).toMatchObject({ write: false, changed: false });
  });

  it('moves last-seen once a day without calling it a change', () => {
    const { record, write, changed } = mergeDossier(first, dossier('A'), NEXT_DAY, 'c2');
    expect({ write, changed, lastSeen: record.lastSeen, captureId: record.captureId }).toEqual({
      write: true,
      changed: false,
      lastSeen: NEXT_DAY,
      captureId: 'c1',
    });
  });

  it('keeps what a list with fewer columns does not show', () => {
    const { record } = mergeDossier(first, { portal: PORTAL, code: 'A', unit: 'Xã Xuân Du' }, NOON, 'c2');
    expect(record).toMatchObject({ due: '2026-03-05T17:00:00', state: 'processing', stateText: 'Đang xử lý', unit: 'Xã Xuân Du' });
    expect(record.history).toEqual([]);
  });

  it('takes what a page shows of the handling fact by fact', () => {
    const paid = mergeDossier(first, dossier('A', { handling: { paid: false, term: '5 ngày làm việc' } }), NOON, 'c2');
    expect(paid).toMatchObject({ write: true, changed: true });
    const sorry = mergeDossier(paid.record, dossier('A', { handling: { apology: true } }), NEXT_DAY, 'c3').record;
    expect(sorry.handling).toEqual({ paid: false, term: '5 ngày làm việc', apology: true });
    const older = mergeDossier(sorry, dossier('A', { handling: { apology: false, supplements: 1 } }), MORNING, 'c0').record;
    expect(older.handling).toEqual({ paid: false, term: '5 ngày làm việc', apology: true, supplements: 1 });
    expect(mergeDossier(sorry, dossier('A', { handling: { paid: false } }), NEXT_DAY, 'c4').changed).toBe(false);
  });

  it('appends the earlier state with the time it was first seen', () => {
    const second = mergeDossier(first, dossier('A', { state: 'waitingSupplement', stateText: 'Chờ bổ sung' }), NOON, 'c2').record;
    const third = mergeDossier(second, dossier('A', { state: 'resolved', stateText: 'Đã có kết quả' }), NEXT_DAY, 'c3').record;
    expect(third.history).toEqual([
      { at: MORNING, state: 'processing', stateText: 'Đang xử lý' },
      { at: NOON, state: 'waitingSupplement', stateText: 'Chờ bổ sung' },
    ]);
    expect(third).toMatchObject({ state: 'resolved', open: 0, stateSince: NEXT_DAY, captureId: 'c3' });
  });

  it('forgets the end dates of a dossier that was opened again, unless this reading shows them', () => {
    const ends = { completed: '2026-03-03', returned: '2026-03-03' };
    const ended = mergeDossier(first, dossier('A', { state: 'returnedToCitizen', stateText: 'Đã trả', ...ends }), NOON, 'c2').record;
    const again = mergeDossier(ended, dossier('A'), NEXT_DAY, 'c3').record;
    expect([again.open, again.completed, again.returned]).toEqual([1, undefined, undefined]);
    const shown = mergeDossier(ended, dossier('A', { returned: ends.returned }), NEXT_DAY, 'c3').record;
    expect([shown.completed, shown.returned]).toEqual([undefined, ends.returned]);
    const unclear = mergeDossier(ended, { portal: PORTAL, code: 'A', stateText: 'Chuyển bước lạ' }, NEXT_DAY, 'c3').record;
    expect(unclear).toMatchObject(ends);
    expect(mergeDossier(ended, dossier('A'), MORNING, 'c0').record).toMatchObject(ends);
  });

  it('forgets the day of a letter that does not exist', () => {
    const letter = { apology: true, apologised: '2026-03-03' };
    const sorry = mergeDossier(first, dossier('A', { handling: letter }), NOON, 'c2').record;
    const none = mergeDossier(sorry, dossier('A', { handling: { apology: false } }), NEXT_DAY, 'c3');
    expect([none.changed, none.record.handling]).toEqual([true, { apology: false }]);
  });

  it('does not leave the old state beside a text nobody understands', () => {
    const seen = { portal: PORTAL, code: 'A', stateText: 'Chuyển bước lạ' };
    const { record } = mergeDossier(first, seen, NOON, 'c2');
    expect(record.state).toBeUndefined();
    expect(record).toMatchObject({ stateText: 'Chuyển bước lạ', open: 1 });
  });

  it('lets an older reading fill gaps only', () => {
    const late = mergeDossier(
      first,
      { portal: PORTAL, code: 'A', state: 'resolved', stateText: 'Đã trả', due: '2026-03-09' },
      NEXT_DAY,
      'c2',
    ).record;
    const { record } = mergeDossier(late, dossier('A', { unit: 'Xã Xuân Du', due: '2026-03-01' }), NOON, 'c3');
    expect(record).toMatchObject({ state: 'resolved', due: '2026-03-09', unit: 'Xã Xuân Du', lastSeen: NEXT_DAY });
  });

  it('forgets that it left a list once it is seen again', () => {
    const left = { ...first, leftListAt: NOON };
    expect(mergeDossier(left, dossier('A'), NEXT_DAY, 'c2').record.leftListAt).toBeUndefined();
    expect(mergeDossier(left, dossier('A'), MORNING, 'c2').record.leftListAt).toBe(NOON);
  });
});
