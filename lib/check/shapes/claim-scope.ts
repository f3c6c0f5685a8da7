import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import type { IndicatorId } from '../../vocabulary/indicator';

const GOES_ON = /^[.,;:\s]*(?:cụ thể|trong đó|kết quả)/iu;

/** "… không có hồ sơ trễ hẹn. Cụ thể: …, trễ hẹn 05": right behind the claim, whatever they are late with. */
export function isCounted({ indicator, place }: Mention, kinds: readonly IndicatorId[], block: number, behind: string): boolean {
  if (indicator === undefined || kinds.includes(indicator)) return indicator !== undefined;
  return indicator === 'late.total' && kinds.includes('resolved.late') && place.block === block && GOES_ON.test(behind);
}

/** "2. Cấp xã: đang giải quyết 42 hồ sơ, không có hồ sơ quá hạn" says nothing of those of the district: what it counts itself tells whose. */
export function isOfSameScope({ mentions }: ReadText, block: number, { scope, place }: Mention): boolean {
  const own = mentions.filter((one) => one.place.block === block && one.place.block !== place.block && one.kind === 'count');
  return own.every((one) => one.scope.level === scope.level && one.scope.topic === undefined);
}
