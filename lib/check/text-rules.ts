import type { TextRule } from './rule';
import { textFormRules } from './text-form-rules';
import { tongTrongVanBan } from './rules/tong-trong-van-ban';
import { tuSoLonHonMauSo } from './rules/tu-so-lon-hon-mau-so';

/** Rules of report texts, the surest first: where two doubt the same figures, the first speaks. */
export const textRules: readonly TextRule[] = [tuSoLonHonMauSo, tongTrongVanBan, ...textFormRules];
