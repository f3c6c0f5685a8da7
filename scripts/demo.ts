import { parseArgs } from 'node:util';
import { runDemo } from './demo/main';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
process.exitCode = (await runDemo({ headless: values.headless })) ? 0 : 1;
