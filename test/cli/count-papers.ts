/** How many papers the API at this address says there are. */
export async function countPapers(url: string): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ papers { totalCount } }' }),
  });
  const { data } = (await answer.json()) as { data: { papers: { totalCount: number } } };
  return data.papers.totalCount;
}
