import { Layout } from 'antd';
import { useJson } from '../common/useJson.ts';
import { SessionContext } from '../common/session.ts';
import type { Me } from '../common/types.ts';
import { Pages } from './Pages.tsx';
import { SideMenu } from './SideMenu.tsx';
import { StaffHeader } from './StaffHeader.tsx';

export function StaffArea() {
  const me = useJson<Me | null>('/api/me', null);
  if (!me) return null;
  return (
    <SessionContext.Provider value={me}>
      <Layout>
        <StaffHeader />
        <Layout hasSider>
          <Layout.Sider className="staff-side" width={230} theme="light">
            <SideMenu />
          </Layout.Sider>
          <Layout.Content>
            <Pages />
          </Layout.Content>
        </Layout>
      </Layout>
    </SessionContext.Provider>
  );
}
