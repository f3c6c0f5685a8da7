import { Menu } from 'antd';
import { useLocation, useNavigate } from 'react-router-dom';
import { menu } from './menu.ts';

const items = menu.map((group) => ({
  key: group.key,
  label: group.label,
  children: group.pages.map((page) => ({ key: page.path, label: page.label })),
}));

export function SideMenu() {
  const location = useLocation();
  const navigate = useNavigate();
  const here = menu
    .flatMap((group) => group.pages)
    .find((page) => page.path === location.pathname || page.path === location.pathname + location.search);
  return (
    <Menu
      mode="inline"
      items={items}
      defaultOpenKeys={menu.map((group) => group.key)}
      selectedKeys={here ? [here.path] : []}
      onClick={({ key }) => navigate(key)}
    />
  );
}
