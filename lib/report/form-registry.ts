import type { Period } from '../calendar/period';
import type { ReportForm } from './form';
import { datDai } from './forms/dat-dai';
import { ePar } from './forms/e-par';
import { ii05a } from './forms/ii-05a';
import { ii06a } from './forms/ii-06a';
import { ii07b } from './forms/ii-07b';
import { oep } from './forms/oep';
import { opencps } from './forms/opencps';
import { qd766TienDo } from './forms/qd-766-tien-do';
import { td07a } from './forms/td-07a';
import { tdTongHop } from './forms/td-tong-hop';
import { tongHopXa } from './forms/tong-hop-xa';

/** The first one is offered first, and counted where a page does not say which form it is. */
export const forms: readonly ReportForm[] = [ii06a, tongHopXa, ii05a, ii07b, qd766TienDo, tdTongHop, td07a, opencps, oep, datDai, ePar];

export function formById(id: string, known: readonly ReportForm[] = forms): ReportForm | undefined {
  return known.find((form) => form.id === id);
}

/** Forms in force on the last day of the period. */
export function formsFor(period: Period, known: readonly ReportForm[] = forms): readonly ReportForm[] {
  return known.filter((form) => form.validFrom <= period.to && (form.validTo === undefined || period.to <= form.validTo));
}
