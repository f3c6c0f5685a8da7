import type { Content } from '../content';
import { contentsA } from './A';
import { contentsB } from './B';
import { contentsC } from './C';
import { contentsD } from './D';
import { contentsE } from './E';
import { contentsF } from './F';
import { contentsG } from './G';
import { contentsH } from './H';
import { contentsProbe } from './probe';

/** Every batch of pages by its name; `probe` is there to try the runner. */
export const batches: Readonly<Record<string, Readonly<Record<string, Content>>>> = {
  A: contentsA,
  B: contentsB,
  C: contentsC,
  D: contentsD,
  E: contentsE,
  F: contentsF,
  G: contentsG,
  H: contentsH,
  probe: contentsProbe,
};

/** The sample portal is drawn with these too, so the reader has seen them: read and shown, but not counted. */
export const knownPages: ReadonlySet<string> = new Set(['vuetify', 'angular-material']);
