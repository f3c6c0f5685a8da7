import type { Finding } from '../check/finding';
import type { Say } from '../text/say';

/** `Đã bỏ qua 03/03/2026: …`, in the words of the files whichever language the interface has; empty for what was not set aside. */
export function waiverText({ waiver }: Finding): string {
  if (waiver === undefined) return '';
  return `Đã bỏ qua ${waiver.at.slice(0, 10).split('-').reverse().join('/')}: ${waiver.reason}`;
}

/** What a finding says, and that it was set aside. */
export function sayFinding(finding: Finding, say: Say): string {
  const note = waiverText(finding);
  return note === '' ? say(finding.what) : `${say(finding.what)} (${note})`;
}
