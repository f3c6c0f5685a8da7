/**
 * Whether a text fits a glob: `*` is any run without a slash, `**` any run at all, all else stands for itself (letters large or
 * small). Takes time proportional to glob times text whatever the glob: globs may come from outside, expressions may not.
 */
export function fitsGlob(glob: string, text: string): boolean {
  const signs = glob.toLowerCase().match(/\*\*|[\s\S]/g) ?? [];
  const letters = text.toLowerCase();
  // reached[i]: the first i signs fit what has been read of the text.
  let reached = widen(signs, new Set([0]));
  for (const letter of letters) {
    const next = new Set<number>();
    for (const at of reached) {
      const sign = signs[at];
      if (sign === '**' || (sign === '*' && letter !== '/')) next.add(at);
      else if (sign === letter) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = widen(signs, next);
  }
  return reached.has(signs.length);
}

/** A star also fits nothing. */
function widen(signs: readonly string[], reached: Set<number>): Set<number> {
  for (const at of reached) if (signs[at] === '*' || signs[at] === '**') reached.add(at + 1);
  return reached;
}
