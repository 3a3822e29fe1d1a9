import { describe, expect, it } from 'vitest';
import { Remembered, rememberEach } from '../../src/graphql/relations/remembered.ts';

const now = { revision: 1, version: 1 };

describe('what is remembered between requests', () => {
  it('is forgotten when the papers change, and when they are analysed again', () => {
    for (const next of [
      { revision: 1, version: 2 },
      { revision: 2, version: 1 },
    ]) {
      const memory = new Remembered<number>(10);
      memory.keep(now, 'a', 1);
      expect(memory.find(now, 'a')).toBe(1);
      expect(memory.find(next, 'a')).toBeUndefined();
      expect(memory.find(now, 'a')).toBeUndefined();
    }
  });

  it('makes room by what was not asked for the longest', () => {
    const memory = new Remembered<number>(2);
    memory.keep(now, 'a', 1);
    memory.keep(now, 'b', 2);
    memory.find(now, 'a');
    memory.keep(now, 'c', 3);
    expect(['a', 'b', 'c'].map((key) => memory.find(now, key))).toEqual([1, undefined, 3]);
  });

  it('is bounded by what it holds together', () => {
    const memory = new Remembered<string>(10, ({ length }) => length);
    memory.keep(now, 'a', 'four');
    memory.keep(now, 'b', 'sixsix');
    memory.keep(now, 'b', 'six');
    memory.keep(now, 'c', 'abc');
    expect(['a', 'b', 'c'].map((key) => memory.find(now, key))).toEqual(['four', 'six', 'abc']);
    memory.keep(now, 'd', 'x');
    expect(memory.find(now, 'a')).toBeUndefined();
    memory.keep(now, 'e', 'longer than all of it');
    expect(memory.find(now, 'e')).toBeUndefined();
  });

  it('is read once for each key, also of what is not there', async () => {
    const memory = new Remembered<number | null>(10);
    const asked: string[][] = [];
    const read = async (keys: readonly string[]) => {
      asked.push([...keys]);
      return new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.length]));
    };
    const first = await rememberEach(memory, now, ['one', 'none', 'one'], read);
    const second = await rememberEach(memory, now, ['three', 'one', 'none'], read);
    expect([...first]).toEqual([['one', 3]]);
    expect(Object.fromEntries(second)).toEqual({ one: 3, three: 5 });
    expect(asked).toEqual([['one', 'none'], ['three']]);
  });
});
