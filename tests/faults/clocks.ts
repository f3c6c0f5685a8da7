import { spawnSync } from 'node:child_process';
import { repoRoot } from '../../scripts/build';
import type { Outcome } from './outcome';

/** Instants about which a clock is easily wrong, with the Vietnamese time they are. */
const INSTANTS: readonly { at: string; vietnamese: string; what: string }[] = [
  { at: '2026-03-31T16:59:59Z', vietnamese: '2026-03-31T23:59:59', what: 'last second of a quarter' },
  { at: '2026-03-31T17:00:00Z', vietnamese: '2026-04-01T00:00:00', what: 'first second of a quarter' },
  { at: '2026-12-31T17:00:00Z', vietnamese: '2027-01-01T00:00:00', what: 'new year' },
  { at: '2028-02-28T17:00:00Z', vietnamese: '2028-02-29T00:00:00', what: 'leap day' },
];
/** The PC's zone: right, far east and west of it, and one that changes its clocks on that very night. */
const ZONES = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Auckland'];

/** The PC's zone is changed, or wrong: the time is the Vietnamese one all the same. Each zone is a process of its own. */
export function changeZones(report: (outcome: Outcome) => void): void {
  for (const { at, vietnamese, what } of INSTANTS) {
    const said = ZONES.map((zone) => {
      const code = `const { now } = await import('./lib/browser/clock.ts'); console.log(now(new Date('${at}')));`;
      const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
        cwd: repoRoot,
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      });
      return run.stdout.trim();
    });
    const wrong = said.filter((one) => one !== vietnamese).length;
    report({ point: `clock: ${what}`, runs: ZONES.length, lost: wrong, doubled: 0, shown: { [vietnamese]: ZONES.length - wrong } });
  }
}
