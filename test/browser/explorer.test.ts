import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palettes } from '../../src/explorer/map/palette.ts';
import { describeInChromium } from './chromium.ts';
import { serveSeed } from './serve-seed.ts';
import { drawn, openHydra, patience, title, visit } from './visit.ts';

type Finding = {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: { html: string }[];
};

/** Serious and critical findings of axe-core, and where they are. */
async function seriousFindings(page: Page): Promise<string[]> {
  // the page's own policy lets no script in, so it is put there as the browser's own
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Finding[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** How many pixels of the map have exactly this colour, as somebody sees it. */
async function pixelsOf(page: Page, color: string): Promise<number> {
  const picture = (await page.locator('#map').screenshot()).toString('base64');
  return page.evaluate<number>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const wanted = [1, 3, 5].map((at) => parseInt('${color}'.slice(at, at + 2), 16));
    let found = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (wanted.every((part, index) => data[at + index] === part)) found += 1;
    }
    return found;
  })()`);
}

describeInChromium('the explorer', (browser) => {
  let seed: Awaited<ReturnType<typeof serveSeed>>;
  beforeAll(async () => {
    seed = await serveSeed();
  });
  afterAll(() => seed.stop());

  it('draws the seed, and says the same in a list', { timeout: patience }, async () => {
    const { page } = await visit(browser(), seed.url);

    expect(await drawn(page)).toBe(33);
    await page.getByText(/^33 papers, /).waitFor();
    expect(await page.locator('.clusters li').count()).toBeGreaterThan(3);
    expect(await page.locator('.drawn li').count()).toBe(33);
    const ties = await page.locator('.drawn li .signal').allTextContents();
    const ends = ties.reduce((sum, words) => sum + Number.parseInt(words, 10), 0);
    const bounds = await page.locator('#bounds').textContent();
    expect(bounds).toContain(`33 papers, ${ends / 2} of `);
    const pixels = await page.evaluate<number>(
      'new Set(new Uint32Array(document.querySelector(".labels").getContext("2d").getImageData(0, 0, 800, 600).data.buffer)).size',
    );
    expect(pixels).toBeGreaterThan(10);
  });

  it('goes from words to a paper, its reasons, and on to the next', {
    timeout: patience,
  }, async () => {
    const { page } = await visit(browser(), seed.url);
    await drawn(page);
    await openHydra(page);

    expect(await page.locator('.abstract mark').count()).toBeGreaterThan(10);
    const related = page.locator('.related').first();
    await related.locator('summary').click();
    const row = related.locator('tbody tr').first();
    expect(await row.locator('th').textContent()).toContain('speculative decoding');
    expect(await row.locator('td q').count()).toBeGreaterThan(1);

    await related.getByRole('link').first().click();
    await title(page).filter({ hasText: 'S2D' }).waitFor();
    await page.goBack();
    await title(page).filter({ hasText: 'Hydra:' }).waitFor();
    await page.goForward();
    await title(page).filter({ hasText: 'S2D' }).waitFor();
  });

  it('suggests while someone types, and is led by keys', { timeout: patience }, async () => {
    const { page } = await visit(browser(), seed.url);
    await drawn(page);
    await page.keyboard.press('/');
    await page.keyboard.type('codet5');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await title(page).filter({ hasText: 'CodeT5' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#map').focus();
    await page.keyboard.press('Escape');
    await title(page).filter({ hasText: 'On the map' }).waitFor();
  });

  it('lights up the papers of a concept that is clicked in an abstract', {
    timeout: patience,
  }, async () => {
    const { page } = await visit(browser(), seed.url);
    await drawn(page);
    await openHydra(page);
    await page
      .locator('.abstract')
      .getByRole('link', { name: 'speculative decoding' })
      .first()
      .click();

    await title(page).filter({ hasText: 'speculative decoding' }).waitFor();
    await page.getByText(/, 6 of 6 lit/).waitFor();
  });

  it('draws a path hop by hop, and the link brings it back', { timeout: patience }, async () => {
    const { page } = await visit(browser(), seed.url, { reducedMotion: 'no-preference' });
    await drawn(page);
    await openHydra(page);
    await page.getByRole('button', { name: 'Draw a path from here' }).click();
    await page.getByText(/Choose the other end/).waitFor();
    await page.getByRole('combobox', { name: /Search/ }).fill('GENERator');
    await page.getByRole('option', { name: /GENERator: / }).click();

    await title(page).filter({ hasText: 'A path' }).waitFor();
    const hops = await page.locator('.path').first().locator('.steps > li').allTextContents();
    expect(hops.length).toBeGreaterThan(2);
    await page.reload();
    await title(page).filter({ hasText: 'A path' }).waitFor();
    expect(await page.locator('.path').first().locator('.steps > li').allTextContents()).toEqual(
      hops,
    );
  });

  it('filters by topic and year, and reopens the same from its link', {
    timeout: patience,
  }, async () => {
    const { page } = await visit(browser(), seed.url);
    await drawn(page);
    await page.getByRole('button', { name: /^Decoding/ }).click();
    await page.getByText(/^13 papers, /).waitFor();
    await page.getByLabel('From').selectOption('2024');
    await page.getByText(/^(\d|1[0-2]) papers, /).waitFor();
    await page.locator('#projection').selectOption('clusters');
    await page
      .locator('#bounds')
      .getByText(/ clusters?, /)
      .waitFor();
    const bounds = await page.locator('#bounds').textContent();

    const again = await visit(browser(), page.url());
    await drawn(again.page);
    expect(await again.page.locator('#bounds').textContent()).toBe(bounds);
    expect(
      await again.page.getByRole('button', { name: /^Decoding/ }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('says that nothing fits, and leads back', { timeout: patience }, async () => {
    const { page } = await visit(browser(), `${seed.url}?from=2016&to=2016&topic=genomics`);
    await page.getByText(/Nothing fits/).waitFor();
    await page.getByRole('button', { name: 'Draw all again' }).click();

    await page.getByText(/^33 papers, /).waitFor();
  });

  it('leads back from what is around a paper, however long its title', {
    timeout: patience,
  }, async () => {
    const { page } = await visit(browser(), seed.url);
    await drawn(page);
    await openHydra(page);
    await page.getByRole('button', { name: 'Draw what is around' }).click();
    await page.getByText('Around: Hydra: Sequentially-Dependent').waitFor();
    const back = page.locator('#scope').getByRole('button', { name: 'Draw all again' });
    const [inner, outer] = [await back.boundingBox(), await page.locator('#scope').boundingBox()];
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual(
      (outer?.x ?? 0) + (outer?.width ?? 0),
    );
    await back.click();
    await page.getByText(/^33 papers, /).waitFor();
    expect(await page.locator('#scope *').count()).toBe(0);
  });

  it('hands the view on: its link, its query, its picture and its data', {
    timeout: patience,
  }, async () => {
    const { page } = await visit(browser(), seed.url, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await drawn(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy the GraphQL query' }).click();
    await page.getByText('The query is copied.').waitFor();
    const query = await page.evaluate<string>('navigator.clipboard.readText()');
    const answer = await fetch(new URL('graphql', seed.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { data: { graph: { nodes: unknown[] } } };
    expect(data.graph.nodes).toHaveLength(33);

    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /PNG/ }).click(),
    ]);
    const bytes = readFileSync(await picture.path());
    expect([bytes.toString('latin1', 1, 4), bytes.length > 20_000]).toEqual(['PNG', true]);
  });

  it('works on a phone', { timeout: patience }, async () => {
    const { page } = await visit(browser(), seed.url, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    expect(await drawn(page)).toBe(33);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBe(390);
    await openHydra(page);
    await page.locator('.abstract').waitFor();
  });

  it('opens what is clicked on the map, also after the theme was changed', {
    timeout: patience,
  }, async () => {
    const { page } = await visit(browser(), seed.url, { colorScheme: 'light' });
    await drawn(page);
    expect(await pixelsOf(page, palettes.light.hue(0))).toBeGreaterThan(500);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect.poll(() => pixelsOf(page, palettes.dark.hue(0))).toBeGreaterThan(500);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await drawn(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');

    // some words of the map, wherever they were written
    const [x = 0, y = 0] = await page.evaluate<number[]>(`(() => {
      const { width, height } = document.querySelector('.labels');
      const context = document.querySelector('.labels').getContext('2d');
      const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      const first = pixels.findIndex((pixel) => pixel >>> 24 === 255);
      return [first % width, Math.floor(first / width)].map((at) => at / devicePixelRatio + 5);
    })()`);
    await page.locator('#map').click({ position: { x, y } });
    await title(page).filter({ hasNotText: 'On the map' }).waitFor();
  });

  describe('is usable by everybody', () => {
    it.each([
      ['the first view', '', 'light'],
      ['the first view', '', 'dark'],
      ['a search', '?open=search:speculative', 'light'],
      ['a search', '?open=search:speculative', 'dark'],
    ] as const)('%s%s in %s', { timeout: patience }, async (_name, query, colorScheme) => {
      const { page } = await visit(browser(), `${seed.url}${query}`, { colorScheme });
      await drawn(page);
      await title(page).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
    });

    it.each(['light', 'dark'] as const)(
      'a paper with its reasons in %s',
      { timeout: patience },
      async (colorScheme) => {
        const { page } = await visit(browser(), seed.url, { colorScheme });
        await drawn(page);
        await openHydra(page);
        await page.locator('.related summary').first().click();
        expect(await seriousFindings(page)).toEqual([]);
      },
    );
  });
});
