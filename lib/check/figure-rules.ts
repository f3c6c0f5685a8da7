import type { FigureRule } from './rule';
import { canDoi06a } from './rules/can-doi-06a';
import { capHuyenCapXa } from './rules/cap-huyen-cap-xa';
import { congThucInSan } from './rules/cong-thuc-in-san';
import { phanLonHonTong } from './rules/phan-lon-hon-tong';
import { phanTram } from './rules/phan-tram';
import { tongCot } from './rules/tong-cot';

export const figureRules: readonly FigureRule[] = [congThucInSan, canDoi06a, tongCot, capHuyenCapXa, phanLonHonTong, phanTram];
