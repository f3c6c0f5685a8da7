import { Button, Layout } from 'antd';
import { useNavigate } from 'react-router-dom';
import { postJson } from '../common/api.ts';
import { useMe } from '../common/session.ts';

export function StaffHeader() {
  const me = useMe();
  const navigate = useNavigate();
  const logout = async (): Promise<void> => {
    await postJson('/api/logout').catch(() => undefined);
    navigate('/login');
  };
  return (
    <Layout.Header className="staff-header">
      <div>
        <h1>{me.title}</h1>
        <div className="office">{me.office}</div>
      </div>
      <div className="user">
        <span>{me.name}</span>
        <Button size="small" onClick={logout}>
          Đăng xuất
        </Button>
      </div>
    </Layout.Header>
  );
}
