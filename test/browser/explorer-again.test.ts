import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium } from './chromium.ts';
import { serveSeed } from './serve-seed.ts';
import { drawn, openHydra, patience, title, visit } from './visit.ts';

/** From now on the API answers so: to everything, or to questions that hold some words. */
const answerAll = (page: Page, answer: unknown, words = '') =>
  page.route('**/graphql', (route) =>
    route.request().postData()?.includes(words)
      ? route.fulfill({ contentType: 'application/json', body: JSON.stringify(answer) })
      : route.continue(),
  );

describeInChromium('the explorer, asked again', (browser) => {
  let seed: Awaited<ReturnType<typeof serveSeed>>;
  beforeAll(async () => {
    seed = await serveSeed();
  });
  afterAll(() => seed.stop());

  it('says that a graph is empty, and looks again', { timeout: patience }, async () => {
    const { page } = await visit(browser(), seed.url);
    await drawn(page);
    const bounds = { shownNodes: 0, totalNodes: 0, shownEdges: 0, totalEdges: 0 };
    const graph = {
      ...{ nodes: [], edges: [], revision: 0 },
      bounds: { ...bounds, totalsExact: true, cutBy: [] },
    };
    await answerAll(page, { data: { graph } }, 'graph(');
    await page.reload();
    await page.getByText(/The graph holds no papers yet/).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText(/^33 papers, /).waitFor();
  });

  it('says plainly what the API says, and tries again', { timeout: patience }, async () => {
    const { page } = await visit(browser(), `${seed.url}?open=paper:bm90aGluZw==`);
    await title(page).filter({ hasText: 'Not found' }).waitFor();
    await drawn(page);
    expect(await page.locator('#notice').textContent()).not.toContain('Draw what is around it');

    await answerAll(page, { errors: [{ message: 'The graph cannot be read now.' }] });
    await page.locator('#projection').selectOption('topics');
    await page.getByText('The graph cannot be read now.').first().waitFor();
    await page.unroute('**/graphql');
    await page.locator('#notice').getByRole('button', { name: 'Try again' }).click();
    await page.getByText(/^4 topics, /).waitFor();
  });

  it.each(['#notice', '#panel'])(
    'brings map and panel back when %s is told to try again',
    { timeout: patience },
    async (place) => {
      const { page } = await visit(browser(), seed.url);
      await drawn(page);
      await answerAll(page, { errors: [{ message: 'Away.' }] });
      await page.locator('.drawn a').first().click();
      await page.locator('#panel').getByText('Away.').waitFor();
      await page.locator('#projection').selectOption('topics');
      await page.locator('#notice').getByText('Away.').waitFor();
      await page.unroute('**/graphql');
      await page.locator(place).getByRole('button', { name: 'Try again' }).click();

      await page.getByText(/^4 topics, /).waitFor();
      await page.locator('.abstract').waitFor();
    },
  );

  it('lights up what is opened in each picture anew, and nothing beside a path', {
    timeout: patience,
  }, async () => {
    const { page } = await visit(browser(), seed.url);
    await drawn(page);
    await openHydra(page);
    await page.getByText(/, 8 of 8 lit/).waitFor();
    await page.locator('#projection').selectOption('topics');
    await page.getByText(/^4 topics, /).waitFor();
    await page.locator('#projection').selectOption('papers');
    await page.getByText(/^33 papers, .*, 8 of 8 lit/).waitFor();

    await page.getByRole('button', { name: 'Draw a path from here' }).click();
    await page.getByRole('combobox', { name: /Search/ }).fill('GENERator');
    await page.getByRole('option', { name: /GENERator: / }).click();
    await title(page).filter({ hasText: 'A path' }).waitFor();
    await page.getByText(/^33 papers, [^,]*$/).waitFor();
  });
});
