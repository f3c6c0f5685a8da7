import { describe, expect, it } from 'vitest';
import { allDossiers, dossiersOfCodes, dossiersPage, openDossiers } from '../../../lib/store/dossiers';
import { saveListPage } from '../../../lib/store/save-list';
import { dossier, freshStore, listPage, PORTAL, value } from './sample';

const OTHER = 'https://khac.example.gov.vn';

async function filled() {
  const store = freshStore();
  const here = [dossier('A1'), dossier('A2', { procedure: 'Chứng thực chữ ký' }), dossier('A3', { state: 'returnedToCitizen' })];
  value(await saveListPage(store, listPage(here), []));
  value(await saveListPage(store, listPage([dossier('B1', { portal: OTHER })], { portal: OTHER, at: '2026-03-04T08:00:00' }), []));
  return store;
}

const codes = (rows: readonly { code: string }[]): string[] => rows.map(({ code }) => code).sort();

describe('dossiers for the workspace', () => {
  it('tells open from ended and one portal from another', async () => {
    const store = await filled();
    expect(codes(await openDossiers(store))).toEqual(['A1', 'A2', 'B1']);
    expect(codes(await openDossiers(store, PORTAL))).toEqual(['A1', 'A2']);
    expect(codes(await allDossiers(store, PORTAL))).toEqual(['A1', 'A2', 'A3']);
  });

  it('pages through what is looked for, counting all of it', async () => {
    const store = await filled();
    const all = await dossiersPage(store, { offset: 0, limit: 2 });
    expect(all.total).toBe(4);
    expect(all.rows[0]?.code).toBe('B1');
    const rest = await dossiersPage(store, { offset: 2, limit: 2 });
    expect(codes([...all.rows, ...rest.rows])).toEqual(['A1', 'A2', 'A3', 'B1']);
    expect(await dossiersPage(store, { text: 'chung thuc', offset: 0, limit: 9 })).toMatchObject({ total: 1, rows: [{ code: 'A2' }] });
    expect(await dossiersPage(store, { state: 'returnedToCitizen', offset: 0, limit: 9 })).toMatchObject({ total: 1 });
    expect(await dossiersPage(store, { portal: OTHER, open: false, offset: 0, limit: 9 })).toEqual({ rows: [], total: 0 });
  });

  it('shows first what still waits, the earliest due date first', async () => {
    const store = freshStore();
    const rows = [
      dossier('DONE', { state: 'returnedToCitizen', due: '2026-01-01' }),
      dossier('LATER', { due: '2026-03-09' }),
      dossier('SOONER', { due: '2026-03-05T17:00:00' }),
    ];
    value(await saveListPage(store, listPage(rows), []));
    const found = await dossiersPage(store, { offset: 0, limit: 9 });
    expect(found.rows.map(({ code }) => code)).toEqual(['SOONER', 'LATER', 'DONE']);
  });

  it('gives the dossiers of a list in its order', async () => {
    const store = await filled();
    const found = await dossiersOfCodes(store, PORTAL, ['A3', 'nowhere', 'A1']);
    expect(found.map(({ code }) => code)).toEqual(['A3', 'A1']);
  });
});
