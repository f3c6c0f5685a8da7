import { benchBackup } from './bench/backup';
import { benchChecks } from './bench/checks';
import { benchDetector } from './bench/detector';
import { benchForms } from './bench/forms';
import { print, type Line } from './bench/line';
import { benchPages } from './bench/pages';
import { benchReading } from './bench/reading';
import { benchRollup } from './bench/rollup';
import { benchSizes } from './bench/sizes';

const PARTS: Readonly<Record<string, () => Promise<Line[]>>> = {
  reading: benchReading,
  checks: benchChecks,
  forms: benchForms,
  rollup: benchRollup,
  pages: benchPages,
  backup: benchBackup,
  detector: benchDetector,
  sizes: benchSizes,
};

// `npm run bench -- reading` measures one part alone, for work on it.
const [only] = process.argv.slice(2);
if (only !== undefined && PARTS[only] === undefined) throw new Error(`no such part: ${only}; there are ${Object.keys(PARTS).join(', ')}`);
const lines: Line[] = [];
for (const [name, measure] of Object.entries(PARTS)) if (only === undefined || only === name) lines.push(...(await measure()));
print(lines);
