import { Route, Routes } from 'react-router-dom';
import { EntryPage } from '../entry/EntryPage.tsx';
import { DossierListPage } from '../list/DossierListPage.tsx';
import { listPages } from '../list/listPages.ts';
import { ProcedureListPage } from '../reports/ProcedureListPage.tsx';
import { ReportPage } from '../reports/ReportPage.tsx';
import { reportPages } from '../reports/reportPages.ts';
import { useLaggingLocation } from './useLaggingLocation.ts';

export function Pages() {
  const location = useLaggingLocation();
  return (
    <Routes location={location}>
      {listPages.map((page) => (
        <Route key={page.path} path={page.path} element={<DossierListPage key={page.path} page={page} />} />
      ))}
      {reportPages.map((page) => (
        <Route key={page.path} path={page.path} element={<ReportPage key={page.path} page={page} />} />
      ))}
      <Route path="/dvc/thong-ke/danh-sach-thu-tuc" element={<ProcedureListPage />} />
      <Route path="/nhap-bieu/06a" element={<EntryPage key={location.search} search={location.search} />} />
      <Route path="*" element={<div className="staff-page">Chức năng này không có ở cổng mẫu.</div>} />
    </Routes>
  );
}
