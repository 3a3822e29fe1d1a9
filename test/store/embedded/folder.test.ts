import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreCannotOpen, StoreUnavailable } from '../../../src/domain/errors.ts';
import { openEmbeddedEngine } from '../../../src/store/embedded/open-embedded-engine.ts';
import { asQuery, asStatement } from '../contract/statement.ts';
import { aFolder } from '../embedded-folder.ts';

async function refusal(folder: string): Promise<string> {
  const error: unknown = await openEmbeddedEngine({ folder }).then(
    (engine) => engine.close(),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(StoreCannotOpen);
  const message = error instanceof Error ? error.message : '';
  expect(message).not.toContain('\n');
  return message.replaceAll(folder, '<folder>');
}

describe('the folder of the embedded engine', () => {
  it('is made where it is missing, and keeps the graph', async () => {
    const folder = join(await aFolder(), 'new');
    const first = await openEmbeddedEngine({ folder });
    await first.migrate();
    await first.write([asStatement("CREATE (:Paper {key: 'a', searchTerms: ' word '})")]);
    await first.close();
    const second = await openEmbeddedEngine({ folder });
    onTestFinished(() => second.close());
    await second.migrate();
    const hits = await second.searchText({ index: 'papers', terms: ['word'], limit: 10 });
    expect(hits.map(({ key }) => key)).toEqual(['a']);
  });

  it('is not made below a folder that is missing too', async () => {
    const folder = join(await aFolder(), 'missing', 'new');
    expect(await refusal(folder)).toMatchInlineSnapshot(
      `"The folder <folder> cannot be made because the folder above it does not exist: create that first, or choose another."`,
    );
  });

  it('is refused where it is a file', async () => {
    const folder = join(await aFolder(), 'file');
    await writeFile(folder, 'text');
    expect(await refusal(folder)).toMatchInlineSnapshot(
      `"The path <folder> is a file or lies below one: choose a folder."`,
    );
    expect(await readFile(folder, 'utf8')).toBe('text');
  });

  it('is refused where it holds something else, which stays as it was', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'thesis.txt'), 'text');
    expect(await refusal(folder)).toMatchInlineSnapshot(
      `"The folder <folder> holds other files, such as thesis.txt: choose an empty or a new folder."`,
    );
    expect(await readdir(folder)).toEqual(['thesis.txt']);
  });

  it('may hold what a volume or a desktop puts there', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'lost+found'));
    await writeFile(join(folder, '.DS_Store'), '');
    await (await openEmbeddedEngine({ folder })).close();
  });

  it('is refused where another version wrote it', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'papergraph.json'), '{"format":2}');
    expect(await refusal(folder)).toMatchInlineSnapshot(
      `"The folder <folder> was written by another version (format 2, this one reads 1): use that version, or choose another folder."`,
    );
  });

  it('is refused where its graph is damaged', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'papergraph.json'), '{"format":1}');
    await writeFile(join(folder, 'graph'), 'this is no graph at all '.repeat(1_000));
    expect(await refusal(folder)).toMatchInlineSnapshot(
      `"The graph in <folder> is damaged: move the folder away, start with a new one and ingest again."`,
    );
  });

  it('is refused while somebody else holds it, who is not disturbed', async () => {
    const folder = await aFolder();
    const holder = await openEmbeddedEngine({ folder });
    onTestFinished(() => holder.close());
    expect(await refusal(folder)).toMatchInlineSnapshot(
      `"The folder <folder> is in use by another process: stop that one, or choose another folder."`,
    );
    await holder.write([asStatement("CREATE (:Paper {key: 'a'})")]);
  });

  it('answers nothing once it is closed', async () => {
    const engine = await openEmbeddedEngine({ folder: await aFolder() });
    await engine.close();
    await engine.close();
    await expect(engine.ready()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(engine.read(asQuery('RETURN 1 AS one'))).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('holds every committed write after the process was killed while writing', async () => {
    const folder = await aFolder();
    const committed = await killWhileWriting(folder);
    const engine = await openEmbeddedEngine({ folder });
    onTestFinished(() => engine.close());
    await engine.migrate();
    const rows = await engine.read(
      asQuery('MATCH (p:Paper) RETURN p.batch AS batch, count(p) AS papers ORDER BY batch'),
    );
    expect(rows.length).toBeGreaterThanOrEqual(committed);
    expect(rows).toEqual(rows.map((_, index) => ({ batch: index + 1, papers: 50 })));
    const hits = await engine.searchText({ index: 'papers', terms: ['word'], limit: 100_000 });
    expect(hits).toHaveLength(rows.length * 50);
  });
});

async function killWhileWriting(folder: string): Promise<number> {
  const script = fileURLToPath(new URL('./write-forever.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let committed = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    committed = Number(line);
    if (committed >= 20) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return committed;
}
