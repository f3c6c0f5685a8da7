import type { CaptureRule } from './capture-rule';
import { congDonVi } from './rules/cong-don-vi';
import { demHaiLan } from './rules/dem-hai-lan';
import { haiManHinh } from './rules/hai-man-hinh';
import { kyGop } from './rules/ky-gop';
import { kyTruocChuyenSang } from './rules/ky-truoc-chuyen-sang';
import { soLieuThayDoi } from './rules/so-lieu-thay-doi';

export const captureRules: readonly CaptureRule[] = [kyTruocChuyenSang, congDonVi, kyGop, demHaiLan, haiManHinh, soLieuThayDoi];
