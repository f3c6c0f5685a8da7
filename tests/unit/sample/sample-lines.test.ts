import { describe, expect, it } from 'vitest';
import { countSample } from '../../../entrypoints/sample/count-sample';
import { sampleDossiers } from '../../../entrypoints/sample/sample-dossiers';
import { sampleLines, sampleLinesWithFault } from '../../../entrypoints/sample/sample-lines';
import type { CountedRow } from '../../../lib/report/counted-form';
import { ii06a } from '../../../lib/report/forms/ii-06a';

const PORTAL = 'https://mau.example.vn';

const valuesOf = (row: CountedRow): (number | undefined)[] =>
  ii06a.columns.map(({ number }) => {
    const cell = row.cells[number];
    return cell !== undefined && 'value' in cell ? cell.value : undefined;
  });

describe('the sample portal', () => {
  it.each(['2026-11-22', '2027-01-01', '2028-02-29', '2030-07-15'])('prints what its list comes to, on %s', (today) => {
    const counted = countSample(PORTAL, today);
    expect(counted.unplaced).toEqual([]);
    const own = Object.fromEntries([...counted.rows.map((row) => [row.label, valuesOf(row)]), ['Tổng cộng', valuesOf(counted.total)]]);
    expect(Object.fromEntries(sampleLines.map(({ label, figures }) => [label, figures]))).toEqual(own);
  });

  it('is wrong in one cell alone where it is wrong', () => {
    const cells = (lines: typeof sampleLines): number[] => lines.flatMap(({ figures }) => figures);
    const right = cells(sampleLines);
    expect(cells(sampleLinesWithFault).filter((figure, at) => figure !== right[at])).toEqual([13]);
  });

  it('has forty dossiers with a code and a day each of their own', () => {
    const dossiers = sampleDossiers('2026-11-22');
    expect(new Set(dossiers.map(({ code }) => code)).size).toBe(40);
    expect(dossiers.every(({ code, received }) => code.includes(received.slice(2).replaceAll('-', '')))).toBe(true);
  });
});
