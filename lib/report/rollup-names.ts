import { editDistance, forgiven, sameName } from '../text/compare-labels';
import type { Moment } from '../text/moment';
import { fold, plain } from '../text/normalise';

export type NameKind = 'unit' | 'field';

/** An official has said that one name means another: a unit that was merged, a lĩnh vực written otherwise. */
export interface NameLink {
  kind: NameKind;
  from: string;
  to: string;
  at: Moment;
}

export interface NameSuggestion {
  name: string;
  /** Same office under another title; same letters under other tones; a likely slip of the hand. */
  why: 'office' | 'tones' | 'slip';
}

/** Key of a link: one name means one thing. */
export function linkKey(kind: NameKind, name: string): string {
  return `${kind}|${plain(name).toLowerCase()}`;
}

/** What a name means, followed from link to link; a circle ends where it began. */
export function nameResolver(kind: NameKind, links: readonly NameLink[]): (name: string) => string {
  const of = links.filter((link) => link.kind === kind);
  const known = new Map<string, string>();
  return (name) => {
    const met = known.get(name);
    if (met !== undefined) return met;
    let now = plain(name);
    const passed: string[] = [];
    for (;;) {
      const link = of.find(({ from }) => sameName(from, now));
      if (link === undefined || passed.some((before) => sameName(before, link.to))) break;
      passed.push(now);
      now = plain(link.to);
    }
    known.set(name, now);
    return now;
  };
}

/** Words by which an office is called and that do not tell one unit from another. */
const OFFICE =
  /^(?:(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|van phong|hdnd va|bo phan|tiep nhan va|tra ket qua|mot cua|trung tam|phuc vu|dich vu|hanh chinh cong|pvhcc|hcc|va|cua|tai) )+/;

/** The unit an office works for: `UBND xã Xuân Du` and `Trung tâm Phục vụ hành chính công xã Xuân Du` are `xa xuan du`. */
function core(name: string): string {
  const folded = `${fold(name)} `;
  return folded.replace(OFFICE, '').trim() || folded.trim();
}

const ORDER: Readonly<Record<NameSuggestion['why'], number>> = { office: 0, tones: 1, slip: 2 };

/** Names among the known that this one may mean, the likeliest first. It never decides: the official does. */
export function suggestNames(kind: NameKind, name: string, known: readonly string[]): NameSuggestion[] {
  const mine = kind === 'unit' ? core(name) : fold(name);
  if (mine === '') return [];
  const found = known.flatMap((other): NameSuggestion[] => {
    if (sameName(other, name)) return [];
    const theirs = kind === 'unit' ? core(other) : fold(other);
    if (fold(other) === fold(name)) return [{ name: other, why: 'tones' }];
    if (theirs === mine) return [{ name: other, why: kind === 'unit' && sameTones(other, name) ? 'office' : 'tones' }];
    // A number tells units apart: Phường 1 and Phường 2 are no slip of one another.
    const limit = /\d/.test(mine + theirs) ? 0 : forgiven(Math.min(mine.length, theirs.length));
    return limit > 0 && editDistance(mine, theirs, limit) <= limit ? [{ name: other, why: 'slip' }] : [];
  });
  return found.toSorted((a, b) => ORDER[a.why] - ORDER[b.why] || (a.name < b.name ? -1 : 1)).slice(0, 3);
}

/** The last words, which name the place, bear the same tones. */
function sameTones(a: string, b: string): boolean {
  const [x, y] = [plain(a).split(' '), plain(b).split(' ')];
  const place = core(a).split(' ').length - 1;
  return place > 0 && sameName(x.slice(-place).join(' '), y.slice(-place).join(' '));
}
