import { describe, expect, it } from 'vitest';
import { planUndo, type WrittenCell } from '../../../lib/fill/undo';
import { sampleForm } from './sample-form';

const written: WrittenCell[] = [
  'Tiếp nhận / Tổng số',
  'Tiếp nhận / Trong đó / Trực tuyến',
  'Đã giải quyết / Tổng số',
  'Đã giải quyết / Quá hạn',
].map((column, at) => ({ key: `0.${at}`, row: 'Đất đai', column, old: '', value: 5770, shown: '5.770' }));

describe('undo', () => {
  it('restores what still holds our figure, however it is written, and names the rest', () => {
    const now = sampleForm([{ label: 'Đất đai', texts: ['5.770', '5770', '5771', '5.770'], states: ['open', 'open', 'open', 'locked'] }]);
    const { restore, kept } = planUndo(written, now);
    expect(restore.map((cell) => cell.key)).toEqual(['0.0', '0.1']);
    expect(kept.map((left) => [left.column, left.why.id])).toEqual([
      ['Đã giải quyết / Tổng số', 'fill.kept.changed'],
      ['Đã giải quyết / Quá hạn', 'fill.left.locked'],
    ]);
  });

  it('leaves a form alone whose rows are others now', () => {
    const { restore, kept } = planUndo(written, sampleForm([{ label: 'Hộ tịch', texts: ['5.770', '5.770', '5.770', '5.770'] }]));
    expect([restore.length, kept.length]).toEqual([0, 4]);
  });
});
