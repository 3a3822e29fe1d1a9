import { expect, it } from 'vitest';
import { ask, serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

const server = serve(await openGraph());

type Connection = {
  readonly edges: readonly { cursor: string; node: { slug: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

async function page(args: string, of = 'papers'): Promise<Connection> {
  const { data, errors } = await ask(
    server,
    `{ ${of}(${args} orderBy: [{ field: TITLE, direction: ASC }]) {
      edges { cursor node { slug } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return data?.[of] as Connection;
}
const slugs = ({ edges }: Connection) => edges.map(({ node }) => node.slug);

it('gives twenty rows when nothing else is asked', async () => {
  const first = await page('');

  expect(first.edges).toHaveLength(20);
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

it('goes on where the cursor stopped, to the end', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const part: Connection = await page(`first: 7 ${after ? `after: "${after}"` : ''}`);
    seen.push(...slugs(part));
    after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
  } while (after);

  expect(seen).toEqual(slugs(await page('first: 100')));
  expect(seen).toHaveLength(30);
});

it('walks backwards in the same order', async () => {
  const last = await page('last: 3');
  const before = await page(`last: 2, before: "${last.pageInfo.startCursor}"`);

  expect(slugs(last)).toEqual(['paper-27', 'paper-28', 'paper-29']);
  expect(slugs(before)).toEqual(['paper-25', 'paper-26']);
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

it('has no cursors on an empty page', async () => {
  const none = await page('where: { topics: { some: ["nothing"] } }');

  expect(none).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

it('refuses the cursor of another filter or order', async () => {
  const { pageInfo } = await page('first: 2');
  const after = `after: "${pageInfo.endCursor}"`;

  const answer = await ask(
    server,
    `{ a: papers(${after}) { nodes { slug } }
       b: papers(${after}, where: { hasAbstract: true }) { nodes { slug } }
       c: topics(${after}) { nodes { slug } } }`,
  );

  expect(answer.data).toEqual({ a: null, b: null, c: null });
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(
    Array(3).fill('BAD_CURSOR'),
  );
});

it('pages relations too, beside many parents at once', async () => {
  const answer = await ask(
    server,
    `{ topics(orderBy: [{ field: LABEL, direction: ASC }]) { nodes { slug
        papers(first: 1, orderBy: [{ field: TITLE, direction: ASC }]) {
          totalCount pageInfo { hasNextPage } nodes { slug } } } } }`,
  );

  expect(answer.data?.['topics']).toMatchInlineSnapshot(`
    {
      "nodes": [
        {
          "papers": {
            "nodes": [
              {
                "slug": "paper-00",
              },
            ],
            "pageInfo": {
              "hasNextPage": true,
            },
            "totalCount": 30,
          },
          "slug": "decoding",
        },
        {
          "papers": {
            "nodes": [
              {
                "slug": "paper-00",
              },
            ],
            "pageInfo": {
              "hasNextPage": true,
            },
            "totalCount": 15,
          },
          "slug": "encoders",
        },
        {
          "papers": {
            "nodes": [
              {
                "slug": "paper-01",
              },
            ],
            "pageInfo": {
              "hasNextPage": true,
            },
            "totalCount": 15,
          },
          "slug": "fast-decoding",
        },
      ],
    }
  `);
});
