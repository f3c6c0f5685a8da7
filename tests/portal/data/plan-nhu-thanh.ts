import type { WorldPlan } from './plan.ts';
import { procedureSpecs } from './procedures.ts';
import { splitOverUnits, type PlannedUnit, type UnitQuota } from './quota.ts';

const district: PlannedUnit = { id: 'h-nhu-thanh', name: 'UBND huyện Như Thanh', level: 'huyen', codePrefix: '000.00.32.H56' };

const communeNames = [
  ['ben-sung', 'UBND thị trấn Bến Sung', 15],
  ['phu-nhuan', 'UBND xã Phú Nhuận', 10],
  ['xuan-khang', 'UBND xã Xuân Khang', 8],
  ['yen-tho', 'UBND xã Yên Thọ', 9],
  ['xuan-phuc', 'UBND xã Xuân Phúc', 5],
  ['xuan-thai', 'UBND xã Xuân Thái', 4],
  ['mau-lam', 'UBND xã Mậu Lâm', 9],
  ['can-khe', 'UBND xã Cán Khê', 7],
  ['phuong-nghi', 'UBND xã Phượng Nghi', 5],
  ['xuan-du', 'UBND xã Xuân Du', 7],
  ['thanh-tan', 'UBND xã Thanh Tân', 6],
  ['thanh-ky', 'UBND xã Thanh Kỳ', 4],
  ['yen-lac', 'UBND xã Yên Lạc', 6],
  ['hai-long', 'UBND xã Hải Long', 7],
] as const;

const communes = communeNames.map(([id, name, weight], index) => ({
  weight,
  unit: { id: `x-${id}`, name, level: 'xa', codePrefix: `000.${21 + index}.32.H56` } satisfies PlannedUnit,
}));

const districtQuota: UnitQuota = {
  unitId: district.id,
  places: {
    new: { early: 549, onTime: 109, withdrawn: 5, inTime: 55, supplement: 7, payment: 4, paused: 2, overdue: 1 },
    carried: { early: 34, onTime: 9, withdrawn: 1, supplement: 3, payment: 2, paused: 1, overdue: 8 },
  },
  direct: 236,
  postal: 112,
};

/** The report: 15 late, all in communes, none in the four communes it praises for 100 %. */
const lateByCommune: Record<string, number> = {
  'x-xuan-khang': 2,
  'x-yen-tho': 3,
  'x-xuan-phuc': 1,
  'x-xuan-thai': 1,
  'x-mau-lam': 2,
  'x-can-khe': 1,
  'x-phuong-nghi': 1,
  'x-xuan-du': 1,
  'x-thanh-ky': 1,
  'x-hai-long': 1,
};
const overdueNew: Record<string, number> = { 'x-xuan-khang': 1, 'x-mau-lam': 1, 'x-can-khe': 1, 'x-xuan-du': 1 };
const overdueCarried: Record<string, number> = {
  'x-ben-sung': 2,
  'x-phu-nhuan': 1,
  'x-yen-tho': 2,
  'x-xuan-thai': 1,
  'x-mau-lam': 1,
  'x-phuong-nghi': 1,
  'x-thanh-tan': 1,
  'x-thanh-ky': 1,
  'x-yen-lac': 1,
  'x-hai-long': 1,
};

export function planNhuThanh(): WorldPlan {
  return {
    key: 'nhu-thanh',
    title: 'Hệ thống Một cửa điện tử tỉnh Thanh Hóa',
    office: 'UBND huyện Như Thanh',
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
            new: { early: 4368, onTime: 505, withdrawn: 5, late: 14, inTime: 33, supplement: 6, payment: 2, paused: 2, overdue: 4 },
            carried: { early: 19, onTime: 5, withdrawn: 1, late: 1, supplement: 2, paused: 1, overdue: 12 },
          },
          direct: 370,
        },
        { 'new.late': lateByCommune, 'carried.late': { 'x-xuan-du': 1 }, 'new.overdue': overdueNew, 'carried.overdue': overdueCarried },
      ),
    ],
    fieldsFor: ({ outcome, unitId }) => {
      if (outcome === 'late') return unitId === 'x-xuan-khang' ? ['Đất đai'] : ['Hộ tịch', 'Chứng thực', 'Đất đai'];
      if (outcome === 'overdue') return ['Tôn giáo Chính phủ', 'Đất đai'];
      return undefined;
    },
    sectioned: false,
    historyPerUnit: 8,
  };
}
