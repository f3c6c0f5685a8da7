import type { FigureRule } from './rule';
import { canDoi06a } from './rules/can-doi-06a';
import { canDoiBangKhac } from './rules/can-doi-bang-khac';
import { capHuyenCapXa } from './rules/cap-huyen-cap-xa';
import { congThucInSan } from './rules/cong-thuc-in-san';
import { phanLonHonTong } from './rules/phan-lon-hon-tong';
import { oTrong } from './rules/o-trong';
import { phanTram } from './rules/phan-tram';
import { soAm } from './rules/so-am';
import { tongCot } from './rules/tong-cot';
import { tyLeCong } from './rules/ty-le-cong';

export const figureRules: readonly FigureRule[] = [
  soAm,
  congThucInSan,
  canDoi06a,
  canDoiBangKhac,
  tongCot,
  capHuyenCapXa,
  phanLonHonTong,
  phanTram,
  tyLeCong,
  oTrong,
];
