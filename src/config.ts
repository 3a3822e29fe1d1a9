import { z } from 'zod';
import { BadSettings } from './domain/errors.ts';

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const storeKinds = ['embedded', 'neo4j'] as const;

const Common = z.object({
  /** Only this machine by default; a container listens on 0.0.0.0. */
  HOST: z.string().default('127.0.0.1'),
  /** 0 takes any free port. */
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(4000),
  /** Names by which the server may be called, without ports. */
  ALLOWED_HOSTS: z
    .string()
    .default('localhost,127.0.0.1,[::1]')
    .transform((list) => list.split(',').map((name) => name.trim().toLowerCase()))
    .refine((names) => names.every((name) => name !== ''), 'must be names parted by commas'),
  /** The embedded graph; and, with either store, what sources answered and what was rejected. */
  PAPERGRAPH_DATA: z.string().default('./data'),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address of the web' });

/** Where papers are fetched from, and who asks. */
const Fetching = z.object({
  /** Sources want to know whom to write to; an e-mail address, or a page that tells one. */
  PAPERGRAPH_CONTACT: z.string().max(200).optional(),
  OPENALEX_API_KEY: z.string().max(200).optional(),
  HF_DAILY_URL: webAddress.default('https://huggingface.co/api/daily_papers'),
  ARXIV_API_URL: webAddress.default('https://export.arxiv.org/api/query'),
  OPENALEX_URL: webAddress.default('https://api.openalex.org/works'),
});

const Embedded = z.object({
  STORE: z.literal('embedded'),
});

const Neo4j = z.object({
  STORE: z.literal('neo4j'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+$/, 'must be like neo4j://host:7687')
    .default('neo4j://127.0.0.1:7687'),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string('must be given when STORE is neo4j'),
  NEO4J_DATABASE: z.string().default('neo4j'),
});

const Config = z.intersection(
  Common.extend(Fetching.shape),
  z.discriminatedUnion('STORE', [Embedded, Neo4j], `must be one of ${storeKinds.join(', ')}`),
);
/** All settings, checked. `STORE` tells which engine's settings are there. */
export type Config = z.infer<typeof Config>;

/** Every setting there is; `.env.example` explains each. */
export const settingNames: readonly string[] = [Common, Fetching, Embedded, Neo4j].flatMap(
  (settings) => Object.keys(settings.shape),
);

/** Reads the settings once, at the start; says all that is wrong, not the first thing only. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const parsed = Config.safeParse({ STORE: 'embedded', ...Object.fromEntries(given) });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new BadSettings(`These settings are wrong: ${problems.join('; ')}.`);
}
