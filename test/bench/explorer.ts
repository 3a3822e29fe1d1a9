// The explorer in Chromium with software rendering: how soon the first view stands there, and how many frames a second
// a view of 2,000 nodes and 4,000 ties moves at. Prints sizes, seconds and frames.
// Run with (a folder of a large, analysed graph may be named):
//   npm run bench -- test/bench/explorer.ts [folder]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../browser/chromium.ts';
import { drawn } from '../browser/visit.ts';
import { aLargeGraph } from './a-large-graph.ts';
import { cpuOfChildren } from './cpu-of-children.ts';

const visits = 5;
const viewport = { width: 1280, height: 800 };

/** The server ended, as it does when another one holds the folder; it has said why. */
class NotServed extends Error {}

async function withServer(folder: string, act: (url: string) => Promise<void>): Promise<void> {
  const env = { ...process.env, PAPERGRAPH_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' };
  const args = ['--import', './src/cli/load-packages.js', '--import', 'tsx', 'src/cli/main.ts'];
  const server = spawn('node', [...args, 'serve'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const url = await new Promise<string>((resolve, reject) => {
    let told = '';
    server.stderr.on('data', (text) => {
      told += text;
      const [found] = /http:\S+(?=graphql)/.exec(told) ?? [];
      if (found) resolve(found);
    });
    server.on('exit', () => reject(new NotServed(told.trim())));
  });
  await act(url).finally(async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  });
}

/** Seconds from the request for the page until the map stands there, the first visit to this server first. */
async function timeFirstView(browser: Browser, url: string): Promise<void> {
  const seconds: number[] = [];
  let nodes = 0;
  for (let index = 0; index < visits; index += 1) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    nodes = await drawn(page);
    seconds.push((performance.now() - start) / 1_000);
    await context.close();
  }
  const shown = seconds.map((each) => each.toFixed(2)).join(', ');
  console.log(`first view, ${nodes} nodes: ${shown} s (load ${loadavg()[0]?.toFixed(1)})`);
}

const moves = 120;

/** Drags the map about as a hand would, and counts what the browser draws meanwhile. */
async function countFrames(page: Page, name: string): Promise<void> {
  await page.mouse.move(440, 420);
  await page.mouse.down();
  await page.evaluate(`(() => {
    window.frames_ = [];
    const tick = (time) => { window.frames_.push(time); requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
  })()`);
  const before = cpuOfChildren();
  for (let step = 0; step < moves; step += 1) {
    const angle = (step / moves) * 4 * Math.PI;
    await page.mouse.move(440 + 160 * Math.sin(angle), 420 + 120 * Math.sin(angle * 1.5));
    await page.waitForTimeout(16);
  }
  const after = cpuOfChildren();
  const times = await page.evaluate<number[]>('window.frames_');
  await page.mouse.up();
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  const spent =
    before === null || after === null ? '?' : (((after - before) * 1_000) / gaps.length).toFixed(0);
  console.log(
    `${name}: ${(gaps.length / seconds).toFixed(1)} frames a second while it moves, ` +
      `ms a frame p50 ${at(0.5)}, p95 ${at(0.95)}; ${spent} ms of CPU a frame in all processes (load ${loadavg()[0]?.toFixed(1)})`,
  );
}

async function timeMoves(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const { nodes, edges, answer } = aLargeGraph(2_000, 4_000);
  await page.route('**/graphql', async (route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    const made = answer(query);
    await (made ? route.fulfill({ json: { data: made } }) : route.continue());
  });
  await page.goto(`${url}?nodes=2000`);
  await drawn(page);
  await page.waitForTimeout(500);
  await countFrames(page, `${nodes} nodes, ${edges} ties`);
  await context.close();
}

async function timeServers(browser: Browser, folder: string, given: string | undefined) {
  // first, so that a folder that cannot be opened is told at once
  if (given) await withServer(given, (url) => timeFirstView(browser, url));
  await withServer(folder, async (url) => {
    await timeFirstView(browser, url);
    await timeMoves(browser, url);
  });
}

const browser = await openChromium();
const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
try {
  await timeServers(browser, join(folder, 'data'), process.argv[2]);
} catch (error) {
  if (!(error instanceof NotServed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
  await browser.close();
}
