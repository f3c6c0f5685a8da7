import { readControls, type ControlState } from '../../portal/read-controls';
import type { Root } from '../../table/root';

/** The boxes of the search form, which may stand in a frame or shadow tree. Equal labels in two trees are numbered, as in one. */
export function controlsOf(roots: readonly Root[]): ControlState {
  const state: Record<string, string> = {};
  for (const root of roots) {
    for (const [label, value] of Object.entries(readControls(root))) {
      let name = label;
      for (let n = 2; state[name] !== undefined && state[name] !== value; n++) name = `${label} (${n})`;
      state[name] = value;
    }
  }
  return state;
}
