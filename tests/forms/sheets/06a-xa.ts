import type { Sheet } from '../sheet';
import { sheet as units } from './06a-don-vi';

const names =
  'Bình Lương,Cán Khê,Hải Long,Hải Vân,Mậu Lâm,Phú Nhuận,Phúc Đường,Phượng Nghi,Thanh Kỳ,Thanh Tân,Xuân Du,Xuân Khang,Xuân Phúc,Xuân Thái,Xuân Thọ,Yên Lạc,Yên Thọ,Xuân Sinh';

/** The sheet of a district with all its communes: 209 cells. */
export const sheet: Sheet = { ...units, rows: names.split(',').map((name) => ({ label: `UBND xã ${name}` })) };
