import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { readConfig, settingNames } from '../src/config.ts';
import { BadSettings } from '../src/domain/errors.ts';

it('needs no setting at all', () => {
  expect(readConfig({})).toEqual({
    STORE: 'embedded',
    PAPERGRAPH_DATA: './data',
    HF_DAILY_URL: 'https://huggingface.co/api/daily_papers',
    ARXIV_API_URL: 'https://export.arxiv.org/api/query',
    OPENALEX_URL: 'https://api.openalex.org/works',
    HOST: '127.0.0.1',
    PORT: 4000,
    ALLOWED_HOSTS: ['localhost', '127.0.0.1', '[::1]'],
    LOG_LEVEL: 'info',
  });
});

it('takes an empty value as none', () => {
  expect(readConfig({ PORT: '', STORE: '', LOG_LEVEL: '' })).toEqual(readConfig({}));
});

it('says all that is wrong in one line', () => {
  const env = { PORT: 'http', LOG_LEVEL: 'loud', STORE: 'neo4j', NEO4J_URI: 'http://here' };
  expect(() => readConfig(env)).toThrow(
    new BadSettings(
      'These settings are wrong: PORT must be a number; ' +
        'LOG_LEVEL must be one of silent, error, warn, info, debug; ' +
        'NEO4J_URI must be like neo4j://host:7687; ' +
        'NEO4J_PASSWORD must be given when STORE is neo4j.',
    ),
  );
});

it('names the engines there are', () => {
  expect(() => readConfig({ STORE: 'sqlite' })).toThrow('STORE must be one of embedded, neo4j');
});

it.each(['-1', '65536', '40.5', 'http'])('takes no port %s', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow('PORT must be');
});

it.each([
  'neo4j://db:7687',
  'bolt://10.0.0.1:7687',
  'neo4j+s://x.databases.neo4j.io',
  'bolt+ssc://h',
])('takes the address %s', (uri) => {
  const env = { STORE: 'neo4j', NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' };
  expect(readConfig(env)).toMatchObject({ NEO4J_URI: uri, NEO4J_DATABASE: 'neo4j' });
});

it('is documented, setting for setting and default for default, in .env.example', () => {
  const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
  expect(Object.keys(example).sort()).toEqual([...new Set(settingNames)].sort());
  expect(readConfig(example)).toEqual(readConfig({}));
  const { STORE: _store, ...neo4j } = example;
  const withPassword = { STORE: 'neo4j', NEO4J_PASSWORD: 'secret' };
  expect(readConfig({ ...neo4j, ...withPassword })).toEqual(readConfig(withPassword));
});
