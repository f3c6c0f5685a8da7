import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../lib/dossier/dossier';
import { td06a } from '../../../../lib/report/conventions/td-06a';
import { hienTrang06a } from '../../../../lib/report/conventions/hien-trang-06a';
import { ii06a } from '../../../../lib/report/forms/ii-06a';
import { compareFrozen, type FrozenComparison } from '../../../../lib/report/frozen-compare';
import type { FrozenContent } from '../../../../lib/report/frozen-package';
import { count, freeze, sampleDossiers } from './sample';

const { dossiers, period } = sampleDossiers('nhu-thanh');
const frozen = freeze(dossiers, period);

function later(live: readonly Dossier[], than: FrozenContent = frozen, convention = hienTrang06a): FrozenComparison {
  return compareFrozen(than, {
    form: ii06a,
    convention,
    period,
    rowOf: ({ fieldName }) => fieldName,
    figures: count(live, period, convention),
    dossiers: live,
  });
}

function changed(changes: Readonly<Record<string, Partial<Dossier>>>): Dossier[] {
  return dossiers.map((dossier) => ({ ...dossier, ...changes[dossier.code] }));
}

describe('An Lão, where some figures are refused', () => {
  const { dossiers: all, period: quarter } = sampleDossiers('an-lao');
  const before = freeze(all, quarter);
  const compare = (live: readonly Dossier[]) =>
    compareFrozen(before, {
      form: ii06a,
      convention: hienTrang06a,
      period: quarter,
      rowOf: ({ fieldName }) => fieldName,
      figures: count(live, quarter),
      dossiers: live,
    });

  it('nothing has changed: nothing is said', () => {
    expect(compare(all)).toMatchObject({ figures: [], dossiers: [], unknown: 0 });
  });

  it('three dossiers that change state are exactly these three', () => {
    const three = all.filter(({ state }) => state === 'processing').slice(0, 3);
    const codes = new Set(three.map(({ code }) => code));
    const live = all.map((dossier) =>
      codes.has(dossier.code) ? { ...dossier, state: 'withdrawn' as const, completed: '2023-06-12' } : dossier,
    );
    expect(
      compare(live)
        .dossiers.map(({ kind, code }) => [kind, code])
        .sort(),
    ).toEqual([...codes].map((code) => ['state', code]).sort());
  });
});

const open = dossiers.filter(({ state }) => state === 'processing').slice(0, 3);

describe('figures frozen and looked at again', () => {
  it('are those of the published report', () => {
    expect(frozen.total.cells).toEqual([5770, 4953, 718, 99, 5625, 4970, 640, 15, 145, 120, 25]);
  });

  it('nothing has changed: nothing is said', () => {
    const same = later(dossiers);
    expect(same).toEqual({ figures: [], dossiers: [], unknown: 0, known: 5770, otherConvention: false });
  });

  it('three dossiers resolved since then are exactly these three', () => {
    expect(open).toHaveLength(3);
    const done = Object.fromEntries(open.map(({ code, due }) => [code, { state: 'resolved' as const, completed: due ?? '2023-06-13' }]));
    const result = later(changed(done));
    expect(result.dossiers.map(({ code, kind }) => [code, kind]).sort()).toEqual(open.map(({ code }) => [code, 'state']).sort());
    const total = result.figures.filter(({ row }) => row === undefined);
    expect(total.find(({ column }) => column === 7)).toMatchObject({ frozen: 5625, live: 5628 });
    expect(total.find(({ column }) => column === 11)).toMatchObject({ frozen: 145, live: 142 });
    expect(total.some(({ column }) => column === 3)).toBe(false);
  });

  it('a corrected lĩnh vực moves a dossier between rows without changing its state', () => {
    const [one] = open;
    const result = later(changed({ [one!.code]: { fieldName: 'Lĩnh vực khác' } }));
    expect(result.dossiers).toMatchObject([{ kind: 'moved', code: one!.code, to: { row: 'Lĩnh vực khác' } }]);
    expect(result.figures.filter(({ row }) => row === undefined)).toEqual([]);
    expect(result.figures.filter(({ row }) => row === 'Lĩnh vực khác').every(({ frozen: was }) => was === 0)).toBe(true);
  });

  it('a dossier that is new, one that counts no more and one that is gone are told apart', () => {
    const [one, two] = open;
    const fresh: Dossier = { ...one!, code: '000.00.01.H56-230610-9999' };
    const live = changed({ [two!.code]: { received: '2023-07-01T08:00:00' } }).filter(({ code }) => code !== one!.code);
    const result = later([...live, fresh]);
    expect(result.dossiers.map(({ kind, code }) => [kind, code]).sort()).toEqual([
      ['added', fresh.code],
      ['dropped', two!.code],
    ]);
    expect(result).toMatchObject({ unknown: 1, known: 5769 });
  });

  it('another way of counting is said', () => {
    expect(later(dossiers, frozen, td06a).otherConvention).toBe(true);
  });

  it('a computer without these dossiers knows none, and still compares figures', () => {
    const other = dossiers.map((dossier) => ({ ...dossier, portal: 'https://khac.example.gov.vn' }));
    expect(later(other)).toMatchObject({ known: 0, unknown: 5770, figures: [] });
  });

  it('without dossiers in the package only figures are compared', () => {
    const { dossiers: _none, ...figures } = frozen;
    const result = later(changed({ [open[0]!.code]: { state: 'resolved', completed: '2023-06-13' } }), figures);
    expect(result.dossiers).toEqual([]);
    expect(result.figures.length).toBeGreaterThan(0);
  });
});
