import type { DemoStep } from './step';
import { anLao } from './steps/an-lao';
import { centre } from './steps/centre';
import { findPlanted } from './steps/faults';
import { fillTheForm } from './steps/fill';
import { readTheList } from './steps/list';
import { countFromDossiers } from './steps/own-count';
import { findTheWrongCell, learnFields, readThe06a } from './steps/reports';

/** The main job of an office, from the list to the filled form. Expected figures are those of the reports the portals stand for. */
export const stepsOf2023: readonly DemoStep[] = [
  readTheList,
  learnFields,
  readThe06a,
  findTheWrongCell,
  countFromDossiers,
  fillTheForm,
  findPlanted,
  anLao,
];

export const stepsOfToday: readonly DemoStep[] = [centre];
