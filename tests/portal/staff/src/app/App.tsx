import { useEffect } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { sessionLost } from '../common/api.ts';
import { LoginPage } from './LoginPage.tsx';
import { StaffArea } from './StaffArea.tsx';

export function App() {
  const navigate = useNavigate();
  const location = useLocation();
  useEffect(() => {
    const toLogin = (): void => {
      if (location.pathname === '/login') return;
      navigate('/login', {
        state: { message: 'Phiên đăng nhập đã hết hạn, vui lòng đăng nhập lại.', from: location.pathname + location.search },
      });
    };
    sessionLost.addEventListener('lost', toLogin);
    return () => sessionLost.removeEventListener('lost', toLogin);
  }, [navigate, location.pathname, location.search]);
  return (
    <Routes>
      <Route path="/login" element={<LoginPage />} />
      <Route path="/" element={<Navigate to="/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so" replace />} />
      <Route path="*" element={<StaffArea />} />
    </Routes>
  );
}
