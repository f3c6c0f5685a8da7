/** What the two real reports say; a test holds the worlds to it. */
export const nhuThanhFigures = {
  received: { total: 5770, online: 4953, directOrPostal: 718, carriedOver: 99 },
  resolved: { total: 5625, early: 4970, onTime: 640, late: 15 },
  pending: { total: 145, inTime: 120, overdue: 25 },
  newlyReceived: 5671,
  onlineDistrict: 384,
  onlineCommunes: 4569,
  lateDistrict: 0,
  lateCommunes: 15,
  postalDistrict: 112,
} as const;

/** Early and on time stand together in this report, in time and overdue too. */
export const anLaoFigures = {
  district: { total: 1022, direct: 908, online: 72, carriedOver: 42, resolved: 895, earlyOrOnTime: 894, late: 1, pending: 127 },
  communes: { total: 3653, direct: 3158, online: 447, carriedOver: 48, resolved: 3638, earlyOrOnTime: 3637, late: 1, pending: 15 },
  online: 519,
  total: 4675,
} as const;
