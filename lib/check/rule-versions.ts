/**
 * How often what a rule says has changed, by id; 1 where it is not named. A waiver holds for the version it was given for, so a
 * rule that now says something else is heard again.
 */
const versions: Readonly<Record<string, number>> = {};

export function versionOf(rule: string): number {
  return versions[rule] ?? 1;
}
