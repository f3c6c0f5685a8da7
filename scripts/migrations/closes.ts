/** The last commit of each issue: what an office may have installed that day. Commits do not change, so this list only grows. */
export const closes: readonly { issue: number; commit: string }[] = [
  { issue: 2, commit: '55ebc92' },
  { issue: 3, commit: '8bed0e5' },
  { issue: 4, commit: '984b02c' },
  { issue: 5, commit: '711b553' },
  { issue: 6, commit: '4346a12' },
];
