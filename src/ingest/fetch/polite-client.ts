import { SourceUnreadable } from '../../domain/errors.ts';
import type { Answer, AnswerCache } from './answer-cache.ts';
import { Faulty, readBody } from './read-body.ts';
import { readRetryAfter } from './retry-after.ts';

export type Politeness = {
  /** The name of the source, for people. */
  readonly source: string;
  /** Between two requests, in milliseconds, as the source asks for. */
  readonly pauseBetween: number;
  readonly userAgent: string;
  readonly cache: AnswerCache;
  now(): number;
  pause(milliseconds: number): Promise<void>;
  /** Called when something is waited for that takes longer than usual. */
  onWait?(reason: string, milliseconds: number): void;
  /** For tests that cannot wait: how long an answer may be silent, and take as a whole. */
  readonly limits?: { readonly silence: number; readonly whole: number };
};

export type Request = {
  readonly url: URL;
  /** Parameters that belong to whoever asks: never shown, and not part of what was asked. */
  readonly personal?: readonly string[];
  /** Throws Faulty where an answer is cut off or otherwise not what was asked for. */
  check(text: string): void;
};

/** Asks one source, one request at a time. */
export type PoliteClient = (request: Request) => Promise<Answer>;

const attempts = 6;
const firstPause = 2_000;
const longestPause = 10 * 60_000;
const usualLimits = { silence: 30_000, whole: 180_000 };
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * A client that keeps the distance its source asks for, waits when told to, tries again what may pass, and never asks
 * twice what it was answered.
 */
export function createPoliteClient(politeness: Politeness): PoliteClient {
  const { source, cache, now, pause, onWait = () => {} } = politeness;

  const ask = async (request: Request): Promise<string | Fault> => {
    const since = now() - (await cache.lastAsked());
    if (since < politeness.pauseBetween) await pause(politeness.pauseBetween - Math.max(0, since));
    await cache.noteAsked(now());
    try {
      const limits = politeness.limits ?? usualLimits;
      const response = await fetch(request.url, {
        headers: { 'user-agent': politeness.userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(limits.whole),
      });
      if (response.ok) {
        const text = await readBody(response, limits);
        request.check(text);
        return text;
      }
      const body = await readBody(response, limits).catch(() => '');
      const reason = `it answers ${response.status}${describeBody(body)}`;
      if (!passing.has(response.status)) throw toUnreadable(source, request, reason);
      return { reason, wait: readRetryAfter(response.headers.get('retry-after'), now()) };
    } catch (error) {
      if (error instanceof SourceUnreadable) throw error;
      return { reason: describeFault(error), wait: null };
    }
  };

  return async (request) => {
    const name = nameOf(request);
    const kept = await cache.read(name, now());
    if (kept) return kept;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await ask(request);
      if (typeof answer === 'string') return cache.keep(name, answer);
      const wait = answer.wait ?? firstPause * 2 ** (attempt - 1);
      if (attempt === attempts || wait > longestPause) {
        const asked =
          wait > longestPause ? `, and asks to wait ${Math.ceil(wait / 60_000)} minutes` : '';
        throw toUnreadable(source, request, `${answer.reason}${asked}`);
      }
      onWait(answer.reason, wait);
      await pause(wait);
    }
  };
}

type Fault = { readonly reason: string; readonly wait: number | null };

function nameOf({ url, personal = [] }: Request): string {
  const public_ = new URL(url);
  for (const name of personal) public_.searchParams.delete(name);
  return public_.href;
}

function toUnreadable(source: string, request: Request, reason: string): SourceUnreadable {
  return new SourceUnreadable(
    `${source} cannot be read: ${reason}. What was answered so far is kept; the same command goes on from there.`,
    { url: nameOf(request) },
  );
}

function describeFault(error: unknown): string {
  if (error instanceof Faulty) return error.message;
  if (error instanceof Error && error.name === 'TimeoutError')
    return 'the answer did not come in time';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `it cannot be reached${code}`;
}

/** What a server says of why, in one line. */
function describeBody(body: string): string {
  const [, message] = /"(?:message|error)"\s*:\s*"([^"]{1,200})"/.exec(body) ?? [];
  return message === undefined ? '' : ` (${message})`;
}
