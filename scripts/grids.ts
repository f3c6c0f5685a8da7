import { batches } from '../tests/grids/contents/batches';
import { examine } from '../tests/grids/runner/examine';
import { look } from '../tests/grids/runner/look';
import { keepRun, sheetHead, sheetLines, totalLine, totalsOf } from '../tests/grids/runner/score-sheet';
import { writeExpected } from '../tests/grids/runner/write-expected';

/**
 * Pages drawn by table components that the reader was not tuned for.
 *
 *     npm run grids -- A               read every page of batch A, print the score sheet, keep the run
 *     npm run grids -- A tui-grid      one page; not kept
 *     npm run grids -- A --look        draw and take pictures only, into tests/grids/shots
 *     npm run grids -- A --expected    write the expected cells from the data; before the first run only
 */
const [batch = '', ...rest] = process.argv.slice(2);
const only = rest.filter((word) => !word.startsWith('--'));

if (!(batch in batches)) throw new Error(`Name a batch: ${Object.keys(batches).join(', ')}`);
if (rest.includes('--expected')) await writeExpected(batch);
else if (rest.includes('--look')) await look(batch, only);
else {
  console.log(sheetHead);
  const scores = await examine(batch, only, (score) => console.log(sheetLines(score).join('\n')));
  console.log(totalLine(totalsOf(scores)));
  // A run that was looked at in part, or that tried the runner itself, proves nothing.
  if (only.length === 0 && batch !== 'probe')
    console.log(`kept as tests/grids/results/${await keepRun(batch, scores, new Date().toISOString().slice(0, 10))}`);
}
