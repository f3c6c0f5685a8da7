import { look } from '../tests/grids/runner/look';
import { writeExpected } from '../tests/grids/runner/write-expected';

const [batch = '', ...rest] = process.argv.slice(2);
const only = rest.filter((word) => !word.startsWith('--'));

if (rest.includes('--expected')) await writeExpected(batch);
else if (rest.includes('--look')) await look(batch, only);
