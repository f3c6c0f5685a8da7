import phanAnh from './sources/05a.json' with { type: 'json' };
import donVi from './sources/06a-don-vi.json' with { type: 'json' };
import linhVuc from './sources/06a-linh-vuc.json' with { type: 'json' };
import xa from './sources/06a-xa.json' with { type: 'json' };
import danhSach from './sources/07a.json' with { type: 'json' };
import cotPhang from './sources/cot-phang.json' with { type: 'json' };
import datDai from './sources/dat-dai.json' with { type: 'json' };
import ePar from './sources/e-par.json' with { type: 'json' };
import oep from './sources/oep.json' with { type: 'json' };
import opencps from './sources/opencps.json' with { type: 'json' };
import tongHop from './sources/td-don-vi.json' with { type: 'json' };
import tienDo from './sources/tien-do.json' with { type: 'json' };

export interface SourceRow {
  label: string;
  kind: string;
  group?: string;
  /** By indicator. */
  values: Readonly<Record<string, number | undefined>>;
}

/** The figures a form is filled from. */
export interface Source {
  unit: string;
  period: { from: string; to: string };
  rows: readonly SourceRow[];
}

export const sources: Readonly<Record<string, Source>> = {
  '05a': phanAnh,
  '06a-don-vi': donVi,
  '06a-linh-vuc': linhVuc,
  '06a-xa': xa,
  '07a': danhSach,
  // Figures of dossiers, of which the form of procedures may take none.
  '07b': tongHop,
  'cot-phang': cotPhang,
  'dat-dai': datDai,
  'e-par': ePar,
  oep,
  opencps,
  'td-don-vi': tongHop,
  'td-don-vi-kenh': tongHop,
  'tien-do': tienDo,
};
