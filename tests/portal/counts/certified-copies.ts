import { split } from '../data/quota.ts';
import type { World } from '../data/world.ts';
import type { CountRow } from './per-unit.ts';
import type { Days } from './period-form.ts';

/** Copies finished in the quarter: the report of one world names them, another says that there is hardly any demand. */
const finished: Record<World['key'], number> = { 'nhu-thanh': 2166, 'an-lao': 0, 'trung-tam-2026': 173 };

/** Columns: requests, issued, in work, refused. Another period than the world's own has none of them. */
export function certifiedCopyRows(world: World, { from, to }: Days): { rows: CountRow[]; total: CountRow['figures'] } {
  const own = from === world.period.from && to === world.period.to;
  const issued = split(
    own ? finished[world.key] : 0,
    world.units.map(({ id }) => 5 + ((id.length * 7 + id.charCodeAt(id.length - 1)) % 23)),
  );
  const rows = world.units.map(({ name }, index) => {
    const done = issued[index] ?? 0;
    const working = done > 100 ? index % 4 : 0;
    const refused = done > 100 ? index % 3 : 0;
    return { label: name, figures: [done + working + refused, done, working, refused] };
  });
  const total = [0, 1, 2, 3].map((column) => rows.reduce((sum, row) => sum + (row.figures[column] ?? 0), 0));
  return { rows, total };
}
