import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** Milliseconds that a test may take. */
export const patience = 60_000;

export type Visit = {
  readonly page: Page;
  /** What a good page has none of: errors on its console, and requests to anywhere else. */
  readonly complaints: readonly string[];
};

/** Opens an address in a fresh window and notes what goes wrong there; the test fails if anything did. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    const serious = message.type() === 'error' || message.type() === 'warning';
    // Chromium reads the picture back itself when there is no graphics card, and then warns of it
    if (serious && !message.text().includes('GL Driver Message')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const own = origin === new URL(url).origin || protocol === 'data:' || protocol === 'blob:';
    if (!own) complaints.push(`asks ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(url);
  return { page, complaints };
}

/** Waits until the map says how many nodes it has drawn. */
export async function drawn(page: Page): Promise<number> {
  await page.locator('#map[data-drawn]:not([aria-busy])').waitFor();
  return Number(await page.locator('#map').getAttribute('data-drawn'));
}

/** What the panel is about. */
export const title = (page: Page) => page.locator('#panel h2');

/** Finds the paper by a word, and opens it. */
export async function openHydra(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /Search/ }).fill('speculative');
  await page.keyboard.press('Enter');
  await title(page).filter({ hasText: '“speculative”' }).waitFor();
  await page
    .locator('#panel')
    .getByRole('link', { name: /^Hydra: / })
    .click();
  await title(page).filter({ hasText: 'Hydra:' }).waitFor();
}
