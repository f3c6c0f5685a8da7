import type { ThemeConfig } from 'antd';

export const theme: ThemeConfig = {
  token: { colorPrimary: '#ce7a58', borderRadius: 4 },
  components: { Menu: { itemHeight: 34 } },
};
