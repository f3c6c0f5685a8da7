import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than any of our screens needs to reach what it offers. */
const MOST = 60;

/** Goes to a control by the Tab key alone, as somebody without a mouse does; backwards where that is nearer. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < MOST && !(await holdsFocus(target)); pressed++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
}
