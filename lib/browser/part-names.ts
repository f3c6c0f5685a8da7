/** Parts of the overlay that are injected on demand; each is the file `/<name>.js`. */
export const partNames = ['shapes', 'checks', 'explainer', 'exporter', 'reader', 'petitions'] as const;

export type PartName = (typeof partNames)[number];
