import type { CellFault, Score } from './score';

const SHOWN = 4;

export const sheetHead = `${'page'.padEnd(22)} ${'right'.padStart(9)} ${'wrong'.padStart(6)} ${'by hand'.padStart(8)} ${'silent'.padStart(7)} ${'computed'.padStart(9)} ${'submits'.padStart(8)} ${'undo'.padStart(6)} ${'ms'.padStart(6)} ${'plan'.padStart(6)} ${'undo'.padStart(6)}`;

function show(kind: string, faults: readonly CellFault[]): string[] {
  const text = faults.slice(0, SHOWN).map(({ cell, expected, got }) => `${cell} ${JSON.stringify(expected)}≠${JSON.stringify(got)}`);
  if (text.length === 0) return [];
  return [`    ${kind}: ${text.join(', ')}${faults.length > SHOWN ? ` … ${faults.length - SHOWN} more` : ''}`];
}

export function sheetLines(score: Score): string[] {
  const silent = score.notWritten.length - score.named;
  const undo = score.undoExact === undefined ? '–' : score.undoExact ? 'exact' : 'NO';
  const reloads = score.reloads === 0 ? '' : `  ${score.reloads} reloads`;
  const refused = score.refused === undefined ? '' : `  refused: ${score.refused}`;
  const reasons = Object.entries(score.reasons).map(([id, count]) => `${id} ×${count}`);
  return [
    `${score.page.padEnd(22)} ${`${score.right}/${score.asked}`.padStart(9)} ${String(score.wrong.length).padStart(6)} ${String(score.named).padStart(8)} ${String(silent).padStart(7)} ${score.computed.join('/').padStart(9)} ${String(score.submits).padStart(8)} ${undo.padStart(6)} ${String(score.milliseconds).padStart(6)} ${String(score.aside?.plan ?? '').padStart(6)} ${String(score.aside?.undo ?? '').padStart(6)}${refused}${reloads}${passes(score) ? '' : '  ✗'}`,
    ...show('wrong', score.wrong),
    ...show('not written', score.notWritten),
    ...show('not restored', score.undoFaults),
    ...(score.byHand[1] > 0 ? [`    named for filling by hand: ${score.byHand.join(' of ')}`] : []),
    ...(reasons.length > 0 ? [`    left out: ${reasons.join(', ')}`] : []),
    ...(score.reasonsMissing.length > 0 ? [`    reasons missing: ${score.reasonsMissing.join(', ')}`] : []),
    ...(score.errors.length > 0 ? [`    page errors: ${score.errors.slice(0, 3).join(' | ')}`] : []),
  ];
}

/** What is not as it should be: all right, nothing wrong, nothing sent, all taken back, every reason given. */
export function faultsOf(score: Score): string[] {
  const { right, asked, wrong, submits, undoExact, refusedAsExpected, refused, reasonsMissing, computed, undoFaults, notWritten, byHand } =
    score;
  return [
    ...(refusedAsExpected ? [] : [`refused: ${refused ?? 'no'}`]),
    ...(right === asked ? [] : [`right ${right} of ${asked}`, ...show('not written', notWritten)]),
    ...(computed[0] === computed[1] || right < asked ? [] : [`computed ${computed.join(' of ')}`]),
    ...(byHand[0] === byHand[1] ? [] : [`named for filling by hand ${byHand.join(' of ')}`]),
    ...show('wrong', wrong),
    ...(submits === 0 ? [] : [`submits: ${submits}`]),
    ...(undoExact === false ? show('not restored', undoFaults) : []),
    ...(reasonsMissing.length === 0 ? [] : [`reasons missing: ${reasonsMissing.join(', ')}`]),
  ];
}

export const passes = (score: Score): boolean => faultsOf(score).length === 0;

export function totalLine(scores: readonly Score[]): string {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const right = sum(({ right }) => right);
  const asked = sum(({ asked }) => asked);
  return `${scores.length} pages, ${scores.filter(passes).length} as they should be; cells right ${right}/${asked}, wrong ${sum(({ wrong }) => wrong.length)}, by hand ${sum(({ named }) => named)}, submits ${sum(({ submits }) => submits)}, undo exact ${scores.filter(({ undoExact }) => undoExact).length}/${scores.filter(({ undoExact }) => undoExact !== undefined).length}`;
}
