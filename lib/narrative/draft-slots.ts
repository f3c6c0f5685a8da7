import { fold } from '../text/normalise';
import type { IndicatorId } from '../vocabulary/indicator';

/** Words of the report itself. */
export type WordSlot =
  | 'unit'
  | 'unitFull'
  | 'unitCapitals'
  | 'superior'
  | 'superiorCapitals'
  | 'receiver'
  | 'place'
  | 'day'
  | 'signerTitle'
  | 'period'
  | 'periodCapitals'
  | 'from'
  | 'to'
  | 'before'
  | 'lastYear';

export interface RateSlot {
  numerator: IndicatorId;
  denominator: IndicatorId;
}

export type SlotScope = 'own' | 'province' | 'district' | 'commune' | 'before' | 'lastYear';

/** What stands between the braces, understood. */
export type Slot =
  | { kind: 'words'; words: WordSlot }
  | { kind: 'figure'; indicator: IndicatorId; scope: SlotScope }
  | { kind: 'rate'; rate: RateSlot; scope: SlotScope }
  /** The figure in words. */
  | { kind: 'said'; indicator: IndicatorId; scope: SlotScope }
  /** More or less than in another period. */
  | { kind: 'compared'; indicator: IndicatorId; with: 'before' | 'lastYear' };

const words: Readonly<Record<string, WordSlot>> = {
  'đơn vị': 'unit',
  'đơn vị đầy đủ': 'unitFull',
  'đơn vị in hoa': 'unitCapitals',
  'cấp trên': 'superior',
  'cấp trên in hoa': 'superiorCapitals',
  'nơi nhận': 'receiver',
  'địa danh': 'place',
  'ngày báo cáo': 'day',
  'chức danh': 'signerTitle',
  kỳ: 'period',
  'kỳ in hoa': 'periodCapitals',
  'từ ngày': 'from',
  'đến ngày': 'to',
  'tên kỳ trước': 'before',
  'tên cùng kỳ': 'lastYear',
};

const indicators: Readonly<Record<string, IndicatorId>> = {
  'tổng tiếp nhận': 'toResolve.total',
  'mới tiếp nhận': 'received.total',
  'trực tuyến': 'received.online',
  'trực tiếp': 'received.direct',
  'bưu chính': 'received.postal',
  'trực tiếp và bưu chính': 'received.directOrPostal',
  'kỳ trước chuyển qua': 'carriedOver',
  'đã giải quyết': 'resolved.total',
  'trước hạn': 'resolved.early',
  'đúng hạn': 'resolved.onTime',
  'trước và đúng hạn': 'resolved.earlyOrOnTime',
  'quá hạn': 'resolved.late',
  'đang giải quyết': 'pending.total',
  'đang trong hạn': 'pending.inTime',
  'đang quá hạn': 'pending.overdue',
  'rút hồ sơ': 'withdrawn',
  'trả lại': 'returned',
  'từ chối': 'refused',
  'chờ bổ sung': 'awaitingSupplement',
  'phản ánh tiếp nhận': 'petition.total',
  'phản ánh mới': 'petition.received',
  'phản ánh kỳ trước': 'petition.carriedOver',
  'phản ánh về quy định': 'petition.onRules',
  'phản ánh về hành vi': 'petition.onConduct',
  'phản ánh đã xử lý': 'petition.resolved',
  'phản ánh công khai': 'petition.published',
  'phản ánh đang xử lý': 'petition.pending',
  'hồ sơ phải thanh toán': 'payment.dossiers',
  'thanh toán trực tuyến': 'payment.online',
  'tiền phí': 'amount.charge',
  'tiền lệ phí': 'amount.fee',
  'tổng tiền': 'amount.total',
  'số hóa hồ sơ': 'digitised.parts',
  'hồ sơ phải số hóa': 'digitised.received',
  'số hóa kết quả': 'digitised.results',
  'kết quả phải số hóa': 'digitised.resolved',
  'chứng thực điện tử': 'eCertified.issued',
  'liên thông khai sinh': 'interlinkedBirth.received',
  'liên thông khai tử': 'interlinkedDeath.received',
};

const rates: Readonly<Record<string, RateSlot>> = {
  'tỷ lệ trước và đúng hạn': { numerator: 'resolved.earlyOrOnTime', denominator: 'resolved.total' },
  'tỷ lệ trước hạn': { numerator: 'resolved.early', denominator: 'resolved.total' },
  'tỷ lệ đúng hạn': { numerator: 'resolved.onTime', denominator: 'resolved.total' },
  'tỷ lệ quá hạn': { numerator: 'resolved.late', denominator: 'resolved.total' },
  'tỷ lệ giải quyết': { numerator: 'resolved.total', denominator: 'toResolve.total' },
  'tỷ lệ đang quá hạn': { numerator: 'pending.overdue', denominator: 'pending.total' },
  'tỷ lệ trực tuyến': { numerator: 'received.online', denominator: 'received.total' },
  'tỷ lệ thanh toán trực tuyến': { numerator: 'payment.online', denominator: 'payment.dossiers' },
  'tỷ lệ số hóa hồ sơ': { numerator: 'digitised.parts', denominator: 'digitised.received' },
  'tỷ lệ số hóa kết quả': { numerator: 'digitised.results', denominator: 'digitised.resolved' },
};

const scopes: Readonly<Record<string, SlotScope>> = {
  'kỳ trước': 'before',
  'cùng kỳ': 'lastYear',
  'cấp tỉnh': 'province',
  'cấp huyện': 'district',
  'cấp xã': 'commune',
};

function folded<T>(named: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(named).map(([name, value]) => [fold(name), value]));
}

const byName = { words: folded(words), indicators: folded(indicators), rates: folded(rates), scopes: folded(scopes) };

/** Every name a template may use, as the official writes it, in groups. */
export const slotNames = {
  words: Object.keys(words),
  figures: Object.keys(indicators),
  rates: Object.keys(rates),
  scopes: Object.keys(scopes),
} as const;

/** `đã giải quyết @ cấp xã`, `tỷ lệ quá hạn`, `bằng chữ: tổng tiền`, `so với kỳ trước: đã giải quyết`; undefined: no such name. */
export function readSlot(said: string): Slot | undefined {
  const [name = '', scopeName, ...more] = said.split('@').map((part) => part.trim());
  const scope = scopeName === undefined ? 'own' : byName.scopes.get(fold(scopeName));
  if (scope === undefined || more.length > 0) return undefined;
  const colon = name.indexOf(':');
  const [prefix, rest] = colon < 0 ? ['', name] : [fold(name.slice(0, colon)), name.slice(colon + 1)];
  const key = fold(rest);
  const indicator = byName.indicators.get(key);
  if (prefix === 'bang chu') return indicator && { kind: 'said', indicator, scope };
  if (prefix === 'so voi ky truoc' || prefix === 'so voi cung ky')
    return indicator && scope === 'own'
      ? { kind: 'compared', indicator, with: prefix.endsWith('truoc') ? 'before' : 'lastYear' }
      : undefined;
  if (prefix !== '') return undefined;
  if (indicator !== undefined) return { kind: 'figure', indicator, scope };
  const rate = byName.rates.get(key);
  if (rate !== undefined) return { kind: 'rate', rate, scope };
  const word = scopeName === undefined ? byName.words.get(key) : undefined;
  return word && { kind: 'words', words: word };
}
