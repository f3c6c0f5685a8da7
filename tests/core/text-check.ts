import { press, seek, textOf, type } from './seek';
import type { CoreStep } from './step';

const REPORT = 'Số hồ sơ đã giải quyết: 4.538 hồ sơ, trong đó: trước và đúng hạn 4.531 hồ sơ, quá hạn 2 hồ sơ.';

export const textCheck: CoreStep = {
  name: 'a report text that does not add up is found, with the right sum',
  run: async (stage) => {
    const page = await stage.openExtensionPage('sidepanel.html');
    await press(page, { role: 'tab', name: 'Soát văn bản' });
    await type(page, 'Nội dung báo cáo', REPORT);
    await press(page, { role: 'button', name: 'Soát' });
    const said = await textOf(page, { role: 'region', name: 'Kết quả soát', says: /chênh/ });
    const { fileName, text } = await stage.download(() => press(page, { role: 'button', name: 'Xuất CSV' }));
    await seek(page, { role: 'region', name: 'Kết quả soát' });
    await page.close();
    return [
      { what: 'the difference is said', found: said.includes('chênh 5'), expected: true },
      { what: 'name of the file', found: fileName.endsWith('.csv'), expected: true },
      { what: 'figures in the file', found: text.includes('4538') && text.includes('4533'), expected: true },
    ];
  },
};
