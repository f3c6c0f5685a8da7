import { describe, expect, it } from 'vitest';
import { nameResolver } from '../../../../lib/report/rollup-names';
import {
  linksOfUnits,
  unitsOn,
  withoutUnit,
  withUnits,
  wrongOfUnits,
  keyOfUnit,
  type OfficeUnit,
} from '../../../../lib/report/units/office-units';
import { readUnitsCsv } from '../../../../lib/report/units/office-units-csv';
import { readOfficeUnits } from '../../../../lib/report/units/read-office-units';

const district: OfficeUnit = { name: 'Huyện Như Thanh', level: 'district', parent: 'Tỉnh Thanh Hóa', to: '2025-06-30' };
const old: OfficeUnit = { name: 'Xã Xuân Du', level: 'commune', parent: 'Huyện Như Thanh', to: '2025-06-30' };
const other: OfficeUnit = { name: 'Xã Cán Khê', level: 'commune', parent: 'Huyện Như Thanh', to: '2025-06-30' };
const merged: OfficeUnit = {
  name: 'Xã Xuân Du',
  level: 'commune',
  parent: 'Tỉnh Thanh Hóa',
  from: '2025-07-01',
  mergedFrom: ['Xã Xuân Du', 'Xã Cán Khê', 'Xã Phượng Nghi'],
};
const own = { version: 1 as const, units: [district, old, other, merged] };

describe('units of an office', () => {
  it('are there for their days', () => {
    expect(unitsOn(own, '2025-06-30').map(keyOfUnit)).toEqual([district, old, other].map(keyOfUnit));
    expect(unitsOn(own, '2025-07-01')).toEqual([merged]);
  });

  it('tell what an old name means on a day, and before the merger nothing', () => {
    const meaning = (name: string, day: string) => nameResolver('unit', linksOfUnits(own, day))(name);
    expect(meaning('Xã Phượng Nghi', '2025-09-14')).toBe('Xã Xuân Du');
    expect(meaning('xã cán khê', '2025-09-14')).toBe('Xã Xuân Du');
    expect(meaning('Xã Cán Khê', '2025-06-14')).toBe('Xã Cán Khê');
    expect(meaning('Xã Xuân Du', '2025-09-14')).toBe('Xã Xuân Du');
    expect(meaning('Xã Xuân Dư', '2025-09-14')).toBe('Xã Xuân Dư');
  });

  it('follow mergers of mergers', () => {
    const later: OfficeUnit = { name: 'Phường Như Thanh', level: 'commune', from: '2028-01-01', mergedFrom: ['Xã Xuân Du'] };
    const ended = { ...own, units: [...own.units.slice(0, 3), { ...merged, to: '2027-12-31' }, later] };
    expect(nameResolver('unit', linksOfUnits(ended, '2028-03-14'))('Xã Phượng Nghi')).toBe('Phường Như Thanh');
  });

  it.each([
    ['twice', [merged, { ...merged, level: 'branch' }]],
    ['days', [{ ...old, from: '2025-07-01' }]],
    [
      'self',
      [
        { name: 'A', level: 'commune', parent: 'B' },
        { name: 'B', level: 'commune', parent: 'A' },
      ],
    ],
    ['split', [merged, { name: 'Xã Khác', level: 'commune', from: '2025-07-01', mergedFrom: ['Xã Cán Khê'] }]],
  ] as [string, OfficeUnit[]][])('are refused: %s', (wrong, units) => {
    expect(wrongOfUnits(units)?.wrong).toBe(wrong);
    expect(readOfficeUnits({ version: 1, units }).ok).toBe(false);
  });

  it('are refused with anything unknown in them', () => {
    expect(readOfficeUnits(own)).toEqual({ ok: true, value: own });
    for (const bad of [
      { ...own, later: 1 },
      { ...own, units: [{ ...old, level: 'kingdom' }] },
      { ...own, units: [{ ...old, head: 'x' }] },
    ])
      expect(readOfficeUnits(bad).ok).toBe(false);
  });

  it('are added, replaced by name and first day, and removed', () => {
    const { units, changes } = withUnits(own, [{ ...merged, parent: 'Thanh Hóa' }, merged, { name: 'Sở Tư pháp', level: 'department' }]);
    expect(changes).toEqual({ added: 1, replaced: 2, same: 0 });
    expect(units.units).toHaveLength(5);
    expect(withoutUnit(units, keyOfUnit(merged)).units.map(({ from }) => from)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are read from tables as provinces write them', () => {
    const read = readUnitsCsv(
      'Cấp;Tên đơn vị;Hợp nhất từ;Từ ngày;Ghi chú\nPhường;Phường Hạc Thành;"Phường Ba Đình; Phường Điện Biên";01/07/2025;x\n',
    );
    expect(read).toEqual({
      ok: true,
      value: [{ name: 'Phường Hạc Thành', level: 'commune', from: '2025-07-01', mergedFrom: ['Phường Ba Đình', 'Phường Điện Biên'] }],
    });
    expect(readUnitsCsv('Tên đơn vị,Cấp\nA,Vương quốc\n')).toMatchObject({ ok: false, problem: { code: 'line-level', at: '2' } });
    expect(readUnitsCsv('Tên đơn vị,Cấp,Từ ngày\nA,Xã,31/02/2025\n')).toMatchObject({ ok: false, problem: { code: 'line-day' } });
    expect(readUnitsCsv('Tên đơn vị,Cấp\nA,Xã\na,Xã\n')).toMatchObject({ ok: false, problem: { code: 'units-twice' } });
  });
});
