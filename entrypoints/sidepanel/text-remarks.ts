import type { Finding } from '../../lib/check/finding';
import { saySuspects } from '../../lib/check/say-suspects';
import type { PlacedRemark } from '../../lib/export/report-docx';
import type { LaidReport } from '../../lib/narrative/laid-report';
import type { TextPlace } from '../../lib/narrative/report-text';
import type { Say } from '../../lib/text/say';

/** One comment for each finding, at the figure that is likely to be wrong; what has been edited since bears none. */
export function remarksOf(findings: readonly Finding[], checked: LaidReport, laid: LaidReport, say: Say): PlacedRemark[] {
  const now = new Map(laid.map((block, index) => [block, index]));
  return findings.flatMap((finding) => {
    const place = placeOf(finding);
    const block = place && checked[place.block];
    const index = block && now.get(block);
    if (place === undefined || index === undefined) return [];
    return [{ place: { ...place, block: index }, lines: linesOf(finding, say) }];
  });
}

function linesOf(finding: Finding, say: Say): string[] {
  const { severity, what, why, next, source } = finding;
  const suspects = saySuspects(finding);
  return [
    `${say(`common.severity.${severity}`)}: ${say(what)}`,
    ...(suspects ? [say(suspects)] : []),
    say(why),
    `${say('common.finding.next')}: ${say(next)}`,
    `${say('common.finding.source')}: ${source}`,
  ];
}

function placeOf({ suspects = [], repair, found, figures }: Finding): TextPlace | undefined {
  const [way, ...others] = suspects;
  const suspect = repair ?? (others.length === 0 && way?.length === 1 ? way[0] : undefined);
  if (suspect?.source.text !== undefined) return suspect.source.text;
  const placed = figures.filter(({ source }) => source.text !== undefined);
  const named = placed.find(({ raw, value }) => found !== undefined && (value === found || raw === found));
  return (named ?? placed[0])?.source.text;
}
