import { sheet as phanAnh } from './sheets/05a';
import { sheet as donVi } from './sheets/06a-don-vi';
import { sheet as linhVuc } from './sheets/06a-linh-vuc';
import { sheet as xa } from './sheets/06a-xa';
import { sheet as danhSach } from './sheets/07a';
import { sheet as soThuTuc } from './sheets/07b';
import { sheet as cotPhang } from './sheets/cot-phang';
import { sheet as datDai } from './sheets/dat-dai';
import { sheet as ePar } from './sheets/e-par';
import { sheet as oep } from './sheets/oep';
import { sheet as opencps } from './sheets/opencps';
import { sheet as tongHop } from './sheets/td-don-vi';
import { sheet as tongHopKenh } from './sheets/td-don-vi-kenh';
import { sheet as tienDo } from './sheets/tien-do';
import type { Sheet } from './sheet';

export const sheets: Readonly<Record<string, Sheet>> = {
  '05a': phanAnh,
  '06a-don-vi': donVi,
  '06a-linh-vuc': linhVuc,
  '06a-xa': xa,
  '07a': danhSach,
  '07b': soThuTuc,
  'cot-phang': cotPhang,
  'dat-dai': datDai,
  'e-par': ePar,
  oep,
  opencps,
  'td-don-vi': tongHop,
  'td-don-vi-kenh': tongHopKenh,
  'tien-do': tienDo,
};
