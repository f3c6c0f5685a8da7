import { bundleFiller } from '../tests/forms/runner/bundle-filler';
import { sheetHead, sheetLines, totalLine } from '../tests/forms/runner/score-sheet';
import { buildUnseenPages, unseenPageNames } from '../tests/forms-unseen/runner/build-pages';
import { examineUnseen } from '../tests/forms-unseen/runner/examine';

/**
 * Entry pages that the filler was not made for, filled by the real filler. It prints the score sheet and what share of all cells
 * is right; it ends with 1 only if a cell is wrong or something was sent, since the rest is a measurement.
 *
 *     npm run forms-unseen                 every page of the first batch
 *     npm run forms-unseen -- --second     of the second batch, or --third, --fourth
 *     npm run forms-unseen -- angularjs    these pages only
 */
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const batch = (['second', 'third', 'fourth'] as const).find((one) => process.argv.includes(`--${one}`)) ?? 'first';
const all = unseenPageNames(batch);
const names = asked.length > 0 ? all.filter((name) => asked.includes(name)) : all;
if (names.length === 0) throw new Error(`No such page. There are: ${all.join(', ')}`);

const [built, filler] = [await buildUnseenPages(names), await bundleFiller()];
console.log(sheetHead);
const scores = await examineUnseen(built, filler, (score) => console.log(sheetLines(score).join('\n')));
console.log(totalLine(scores));
const asks = scores.filter(({ asked: cells }) => cells > 0);
const [right, due] = [asks.reduce((sum, score) => sum + score.right, 0), asks.reduce((sum, score) => sum + score.asked, 0)];
console.log(`right ${((100 * right) / due).toFixed(1)} % of ${due} cells`);
process.exitCode = scores.every(({ wrong, submits }) => wrong.length === 0 && submits === 0) ? 0 : 1;
