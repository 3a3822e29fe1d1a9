import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Runs cases in a real Chromium: the one that CHROMIUM names, else the system's. Where there is none they are reported
 * as skipped with the reason, and with CI set they fail.
 */
export function describeInChromium(name: string, describeCases: (browser: () => Browser) => void) {
  const path = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));
  if (!path) {
    const reason = `there is no Chromium at ${places.join(' or ')}, and CHROMIUM names none`;
    if (process.env['CI']) throw new Error(reason);
    describe.skip(`${name} in Chromium, because ${reason}`, () => it('runs every case'));
    return;
  }
  describe(`${name} in Chromium`, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await openChromium(path);
    });
    afterAll(() => browser?.close());
    describeCases(() => {
      if (!browser) throw new Error('Chromium is not open.');
      return browser;
    });
  });
}

/** Draws WebGL in software, so that pictures and times do not depend on a graphics card. */
export const openChromium = (path = places.find((place) => existsSync(place))): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
  });
