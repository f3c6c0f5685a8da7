import type { IndexExample } from '../index.examples';

export const examples: readonly IndexExample[] = [
  {
    name: 'không phản ánh, không quá hạn',
    figures: { 'petition.total': 0, 'resolved.early': 8, 'resolved.onTime': 2, 'resolved.late': 0 },
    points: [1.8, 1.8],
  },
  {
    name: 'không phản ánh nhưng có hồ sơ quá hạn',
    figures: { 'petition.total': 0, 'resolved.early': 8, 'resolved.onTime': 2, 'resolved.late': 1 },
    missing: ['lateWithoutPetition'],
  },
  {
    name: 'có phản ánh',
    figures: { 'petition.total': 2, 'resolved.early': 8, 'resolved.onTime': 2, 'resolved.late': 0 },
    missing: ['petitionsByDossier'],
  },
  {
    name: 'chưa đọc phản ánh: không phải là không có',
    figures: { 'resolved.early': 8, 'resolved.onTime': 2, 'resolved.late': 0 },
    missing: ['notRead'],
  },
];
