import { kebab } from '../../src/domain/fold-text.ts';
import { Paper, PaperKey } from '../../src/domain/paper.ts';
import type { PaperWrite } from '../../src/store/graph-writer.ts';

/** A paper of title and key only. */
export function aPaper(over: Partial<Omit<Paper, 'key'>> & { key?: string } = {}): Paper {
  const { key = 'arxiv:2501.00001', title = 'Speculative decoding of language models' } = over;
  return Paper.parse({ slug: `${kebab(title)}-${kebab(key)}`, title, ...over, key });
}

export function aPaperKey(key = 'arxiv:2501.00001'): PaperKey {
  return PaperKey.parse(key);
}

/** A paper as ingest hands it over: nothing found in it, nobody wrote it. */
export function aPaperWrite(
  over: Partial<Omit<PaperWrite, 'paper' | 'annotations'>> &
    Partial<PaperWrite['annotations']> & { paper?: Parameters<typeof aPaper>[0] } = {},
): PaperWrite {
  const { paper, concepts = [], topics = [], links = [], ...rest } = over;
  return {
    paper: aPaper(paper),
    annotations: { concepts, topics, links },
    annotatedWith: 'annotator-1',
    authors: [],
    organizations: [],
    names: [],
    references: [],
    recordedAt: '2025-12-09T00:00:00Z',
    ...rest,
  };
}
