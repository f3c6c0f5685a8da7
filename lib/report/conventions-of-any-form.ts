import type { Convention } from '../dossier/convention';
import { hienTrang06a } from './conventions/hien-trang-06a';
import { law06a } from './conventions/law-06a';
import { td06a } from './conventions/td-06a';
import { theoGioTra } from './conventions/theo-gio-tra';
import { traLaiTheoHan } from './conventions/tra-lai-theo-han';

/** Ways of counting that belong to no form of their own: those by which II.06a is counted. */
export const anyForm: readonly Convention[] = [td06a, hienTrang06a, law06a, traLaiTheoHan, theoGioTra];
