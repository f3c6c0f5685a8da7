import { dossier, listCapture, type Answer, type ScriptInPage } from './script-in-page';
import { judge, type StoredLists } from './stored-lists';

export const DEED_ROWS = 3;

/** What is there after a deed was broken off, or done. */
export interface Done {
  there: boolean;
  /** Half of something. */
  torn: number;
  doubled: number;
}

/** Something that the background is asked for and may be ended in the middle of. */
export interface Deed {
  name: string;
  /** Asked for again and again with the same number it has to come to the same. `prepare` is done once before. */
  prepare: (script: ScriptInPage, number: number) => Promise<string>;
  ask: (script: ScriptInPage, number: number, prepared: string) => Promise<Answer>;
  judge: (stored: StoredLists, number: number, prepared: string) => Done;
}

const screenOf = (number: number): string => `Hồ sơ đang xử lý ${number}`;

function judgeCapture(stored: StoredLists, number: number): Done {
  const mine = stored.captures.filter(({ screen }) => screen === screenOf(number)).length;
  const { torn, doubled } = judge(stored);
  return { there: mine > 0, torn, doubled: doubled + Math.max(0, mine - 1) };
}

/** Begins a reading of one page in this tab; returns its id. */
async function begin(script: ScriptInPage, portal: string, number: number): Promise<string> {
  const list = { portal, address: '/list', screen: screenOf(number), filter: {}, filterKnown: true, fingerprint: `list ${number}` };
  const started = await script.send('reading.start', { list, expectedRows: DEED_ROWS });
  if (!started.ok) throw new Error(started.problem.code);
  return String(started.value['readingId']);
}

function handOver(script: ScriptInPage, portal: string, number: number, readingId: string): Promise<Answer> {
  const rows = Array.from({ length: DEED_ROWS }, (_, at) => ({ dossier: dossier(portal, number, at), shown: { STT: String(at + 1) } }));
  return script.send('reading.page', { readingId, page: 1, part: 0, parts: 1, rows });
}

export function deedsOf(portal: string): readonly Deed[] {
  return [
    {
      name: 'capture.page',
      prepare: () => Promise.resolve(''),
      ask: (script, number) => script.send('capture.page', listCapture(portal, DEED_ROWS, number)),
      judge: judgeCapture,
    },
    {
      name: 'reading.page',
      prepare: (script, number) => begin(script, portal, number),
      ask: (script, number, id) => handOver(script, portal, number, id),
      judge: ({ readings, parts }, _number, id) => {
        const mine = parts.filter(({ readingId }) => readingId === id);
        const rows = mine.reduce((sum, { count }) => sum + count, 0);
        const said = readings.find((reading) => reading.id === id)?.rows;
        return { there: mine.length > 0, torn: said === rows ? 0 : 1, doubled: Math.max(0, mine.length - 1) };
      },
    },
    {
      name: 'reading.finish',
      prepare: async (script, number) => {
        const id = await begin(script, portal, number);
        const kept = await handOver(script, portal, number, id);
        if (!kept.ok) throw new Error(kept.problem.code);
        return id;
      },
      ask: (script, _number, readingId) =>
        script.send('reading.finish', { readingId, completeness: { complete: true, proof: 'last-page' } }),
      judge: (stored, number, id) => {
        const { there, torn, doubled } = judgeCapture(stored, number);
        const finished = stored.readings.find((reading) => reading.id === id)?.state === 'finished';
        return { there, torn: torn + (finished === there ? 0 : 1), doubled };
      },
    },
  ];
}
