import { describe, expect, it } from 'vitest';
import { matchRows } from '../../../lib/fill/match-rows';
import { sampleForm, sourceRow, type RowShape } from './sample-form';

const BO = 'Trên Hệ thống các Bộ';
const TINH = 'Trên Hệ thống tỉnh';

/** For each row of the form the online figure of the row found, or the reason. */
function matched(rows: readonly RowShape[], source: Parameters<typeof matchRows>[1]): (number | string)[] {
  return matchRows(sampleForm(rows).rows, source).map((match) => ('why' in match ? match.why.id : match.source.values['toResolve.total']!));
}

describe('rows', () => {
  it('are found by name, whatever their numbering and spelling of tones', () => {
    expect(matched([{ label: '1. Hoá chất' }, { label: 'Đất  đai' }], [sourceRow('Hóa chất', [1]), sourceRow('2) Đất đai', [2])])).toEqual([
      1, 2,
    ]);
  });

  it('are not found by likeness', () => {
    expect(matched([{ label: 'Xã Xuân Dư' }], [sourceRow('Xã Xuân Du', [1])])).toEqual(['fill.left.noSourceRow']);
  });

  it('are left out when either side has two of them', () => {
    expect(matched([{ label: 'A1' }, { label: 'A1' }], [sourceRow('A1', [1])])).toEqual([
      'fill.left.rowTwiceInForm',
      'fill.left.rowTwiceInForm',
    ]);
    expect(matched([{ label: 'A1' }], [sourceRow('A1', [1]), sourceRow('A1', [2])])).toEqual(['fill.left.rowTwiceInSource']);
  });

  it('are found in their own section', () => {
    const form = [
      { label: 'Hộ tịch', group: `I. ${BO}` },
      { label: 'Hộ tịch', group: `II. ${TINH}` },
      { label: 'Đất đai', group: BO },
    ];
    const source = [
      sourceRow('Hộ tịch', [1], { group: BO }),
      sourceRow('Hộ tịch', [2], { group: TINH }),
      sourceRow('Đất đai', [3], { group: TINH }),
    ];
    expect(matched(form, source)).toEqual([1, 2, 'fill.left.otherSection']);
  });

  it('of a form with sections are not taken from a source that knows none', () => {
    const form = [
      { label: 'Hộ tịch', group: BO },
      { label: 'Đất đai', group: TINH },
    ];
    expect(matched(form, [sourceRow('Hộ tịch', [1]), sourceRow('Đất đai', [2])])).toEqual([
      'fill.left.otherSection',
      'fill.left.otherSection',
    ]);
  });

  it('of a flat form are taken from a source with sections only where the name stands once', () => {
    const source = [
      sourceRow('Hộ tịch', [1], { group: BO }),
      sourceRow('Hộ tịch', [2], { group: TINH }),
      sourceRow('Đất đai', [3], { group: TINH }),
    ];
    expect(matched([{ label: 'Hộ tịch' }, { label: 'Đất đai' }], source)).toEqual(['fill.left.rowTwiceInSource', 3]);
  });
});

describe('totals', () => {
  const total = (label: string, figure: number, group?: string) =>
    sourceRow(label, [figure], { kind: 'total', ...(group !== undefined && { group }) });

  it('the total of the whole goes to the total of the whole, under whatever word', () => {
    expect(
      matched([{ label: 'Đất đai' }, { label: 'TỔNG CỘNG', kind: 'total' }], [sourceRow('Đất đai', [1]), total('Tổng số', 9)]),
    ).toEqual([1, 9]);
  });

  it('stay empty where the source has none', () => {
    expect(matched([{ label: 'Đất đai' }, { label: 'Tổng số', kind: 'total' }], [sourceRow('Đất đai', [1])])).toEqual([
      1,
      'fill.left.noSourceTotal',
    ]);
  });

  it('a total between sections belongs to its section', () => {
    const rows: RowShape[] = [
      { label: 'A1', group: BO },
      { label: 'Cộng', kind: 'total', group: BO },
      { label: 'B1', group: TINH },
      { label: 'Tổng số', kind: 'total' },
    ];
    const source = [sourceRow('A1', [1], { group: BO }), total('Cộng', 5, BO), sourceRow('B1', [2], { group: TINH }), total('Tổng số', 9)];
    expect(matched(rows, source)).toEqual([1, 5, 2, 9]);
    expect(
      matched(
        rows,
        source.filter((row) => row.label !== 'Cộng'),
      ),
    ).toEqual([1, 'fill.left.noSourceTotal', 2, 9]);
  });

  it('two totals of one reach are told apart by name or left out', () => {
    const rows: RowShape[] = [{ label: 'A1' }, { label: 'Cộng', kind: 'total' }, { label: 'Tổng cộng', kind: 'total' }];
    expect(matched(rows, [sourceRow('A1', [1]), total('Cộng', 5), total('Tổng cộng', 9)])).toEqual([1, 5, 9]);
    expect(matched(rows, [sourceRow('A1', [1]), total('Tổng số', 5)])).toEqual([1, 'fill.left.totalAmbiguous', 'fill.left.totalAmbiguous']);
  });
});
