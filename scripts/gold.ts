import { checkText } from '../lib/check/check-text';
import { readPlainText } from '../lib/narrative/read-plain-text';
import { readGold } from '../tests/gold/gold-item';
import { scoreGold, type GoldScore } from '../tests/gold/score-gold';

/**
 * `npm run gold -- [holdout|third|fourth|fifth|sixth|seventh] [name]`: checks the texts of tests/gold and prints what was found, missed and said wrongly,
 * for all relations and, with a name, for the texts whose id begins with it. Of the folders other than `texts` it prints sums alone: nobody
 * is to tune on them.
 */
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const aside = (['holdout', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const).find((folder) => words.includes(folder));
const wanted = words.find((word) => word !== aside) ?? '';
const items = readGold(aside === undefined ? 'texts' : `texts-${aside}`).filter(({ id }) => id.startsWith(wanted));
const scores = items.map((item) => scoreGold(item, checkText(readPlainText(item.text), {})));

const count = (size: (score: GoldScore) => number): number => scores.reduce((sum, score) => sum + size(score), 0);
const share = (part: number, whole: number): string => `${part}/${whole} = ${whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`}`;

if (aside === undefined) {
  for (const { id, missed, falseAlarms, tooSure } of scores) {
    for (const { relation, figure, right } of missed)
      console.log(`${id}: missed (${relation}): ${figure}, should be ${right.join(' or ')}`);
    for (const { rule, severity, figures, quote } of falseAlarms)
      console.log(`${id}: false ${severity} (${rule}): ${figures.map(({ raw }) => raw).join('; ')} in: ${quote ?? ''}`);
    for (const { rule, figures } of tooSure) console.log(`${id}: block in doubt (${rule}): ${figures.map(({ raw }) => raw).join('; ')}`);
  }
  const faults = scores.flatMap(({ found, missed }) => [...found, ...missed]);
  for (const relation of new Set(faults.map((fault) => fault.relation))) {
    const found = scores.flatMap((score) => score.found).filter((fault) => fault.relation === relation).length;
    console.log(`  ${relation.padEnd(12)} ${share(found, faults.filter((fault) => fault.relation === relation).length)}`);
  }
}
const [found, missed] = [count((score) => score.found.length), count((score) => score.missed.length)];
const [alarms, wrong] = [count((score) => score.alarms), count((score) => score.falseAlarms.length)];
const [blocks, wrongBlocks] = [
  count((score) => score.blocks),
  count((score) => score.falseAlarms.filter(({ severity }) => severity === 'block').length),
];
console.log(`${items.length} texts, ${items.filter(({ faults }) => faults.length === 0).length} of them clean`);
console.log(`recall              ${share(found, found + missed)}`);
console.log(`precision           ${share(alarms - wrong, alarms)}`);
console.log(`precision of block  ${share(blocks - wrongBlocks, blocks)}, in doubt ${count((score) => score.tooSure.length)}`);
console.log(`clean without alarm ${share(scores.filter(cleanAndQuiet).length, items.filter(({ faults }) => faults.length === 0).length)}`);

function cleanAndQuiet({ found: planted, missed: unseen, falseAlarms }: GoldScore): boolean {
  return planted.length + unseen.length + falseAlarms.length === 0;
}
