import type { FigureRule } from './rule';
import { canDoi06a } from './rules/can-doi-06a';
import { canDoiBangKhac } from './rules/can-doi-bang-khac';
import { capHuyenCapXa } from './rules/cap-huyen-cap-xa';
import { congThucInSan } from './rules/cong-thuc-in-san';
import { phanLonHonTong } from './rules/phan-lon-hon-tong';
import { phanTram } from './rules/phan-tram';
import { tongCot } from './rules/tong-cot';

export const figureRules: readonly FigureRule[] = [
  congThucInSan,
  canDoi06a,
  canDoiBangKhac,
  tongCot,
  capHuyenCapXa,
  phanLonHonTong,
  phanTram,
];
