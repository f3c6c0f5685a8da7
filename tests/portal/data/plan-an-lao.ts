import type { WorldPlan } from './plan.ts';
import { procedureSpecs } from './procedures.ts';
import { splitOverUnits, type PlannedUnit, type UnitQuota } from './quota.ts';

const district: PlannedUnit = { id: 'h-an-lao', name: 'UBND huyện An Lão', level: 'huyen', codePrefix: '000.00.23.H08' };

const communes = (
  [
    ['tt-an-lao', 'UBND thị trấn An Lão', 16],
    ['an-hoa', 'UBND xã An Hòa', 20],
    ['an-tan', 'UBND xã An Tân', 15],
    ['an-hung', 'UBND xã An Hưng', 8],
    ['an-trung', 'UBND xã An Trung', 9],
    ['an-dung', 'UBND xã An Dũng', 7],
    ['an-vinh', 'UBND xã An Vinh', 8],
    ['an-toan', 'UBND xã An Toàn', 4],
    ['an-nghia', 'UBND xã An Nghĩa', 4],
    ['an-quang', 'UBND xã An Quang', 6],
  ] as const
).map(([id, name, weight], index) => ({
  weight,
  unit: { id: `x-${id}`, name, level: 'xa', codePrefix: `000.${11 + index}.23.H08` } satisfies PlannedUnit,
}));

/** The report gives early and on time together; the split is ours. */
const districtQuota: UnitQuota = {
  unitId: district.id,
  places: {
    new: { early: 678, onTime: 182, inTime: 101, supplement: 9, payment: 7, paused: 2, overdue: 1 },
    carried: { early: 24, onTime: 10, late: 1, supplement: 3, payment: 1, paused: 1, overdue: 2 },
  },
  direct: 908,
  postal: 0,
};

export function planAnLao(): WorldPlan {
  return {
    key: 'an-lao',
    title: 'Hệ thống một cửa điện tử tỉnh Bình Định',
    office: 'UBND huyện An Lão',
    period: { label: 'Quý II năm 2023', from: '2023-03-15', to: '2023-06-14' },
    now: '2023-06-15T08:00:00',
    lastDay: '2023-06-14',
    units: [district, ...communes.map(({ unit }) => unit)],
    procedures: procedureSpecs,
    quotas: [
      districtQuota,
      ...splitOverUnits(
        communes.map(({ unit, weight }) => ({ id: unit.id, weight })),
        {
          places: {
            new: { early: 2990, onTime: 602, late: 1, inTime: 9, supplement: 2, payment: 1 },
            carried: { early: 30, onTime: 15, supplement: 1, paused: 1, overdue: 1 },
          },
          direct: 3158,
        },
        { 'new.late': { 'x-an-vinh': 1 }, 'carried.overdue': { 'x-an-hoa': 1 } },
      ),
    ],
    sectioned: false,
    historyPerUnit: 6,
  };
}
