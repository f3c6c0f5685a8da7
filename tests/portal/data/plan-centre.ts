import type { WorldPlan } from './plan.ts';
import { centreSpecs } from './procedures.ts';
import { quarterFor } from './quarter.ts';
import { indexOnOrBefore, addDays, workingDay } from './working-days.ts';

export const centreUnit = 'x-trung-tam';

/** A commune's public-administration service centre of 2026: there is no district above it any more. */
export function planCentre(today: string): WorldPlan {
  const period = quarterFor(today);
  const yesterday = addDays(today, -1);
  const lastDay = workingDay(indexOnOrBefore(period.to < yesterday ? period.to : yesterday));
  return {
    key: 'trung-tam-2026',
    title: 'Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Thanh Hóa',
    office: 'Trung tâm Phục vụ hành chính công xã Như Thanh',
    period,
    now: `${today}T08:00:00`,
    lastDay,
    units: [{ id: centreUnit, name: 'Trung tâm Phục vụ hành chính công xã Như Thanh', level: 'xa', codePrefix: '000.00.47.H56' }],
    procedures: centreSpecs,
    quotas: [
      {
        unitId: centreUnit,
        places: {
          new: { early: 402, onTime: 71, late: 5, withdrawn: 3, inTime: 44, supplement: 7, payment: 6, paused: 3, overdue: 8 },
          carried: { early: 16, onTime: 6, late: 2, withdrawn: 1, supplement: 2, paused: 1, overdue: 3 },
        },
        direct: 96,
        postal: 12,
      },
    ],
    sectioned: true,
    historyPerUnit: 20,
  };
}
