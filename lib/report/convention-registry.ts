import type { Convention } from '../dossier/convention';
import { hienTrang06a } from './conventions/hien-trang-06a';
import { law06a } from './conventions/law-06a';
import { td06a } from './conventions/td-06a';

export const conventions: readonly Convention[] = [td06a, hienTrang06a, law06a];

export function conventionById(id: string): Convention | undefined {
  return conventions.find((convention) => convention.id === id);
}
