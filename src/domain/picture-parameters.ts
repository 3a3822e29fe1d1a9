/** What may be asked of a drawing in plain words, by an address or on the command line, and what each means. */
export const pictureParameters = {
  topic: 'papers of a topic: its slug',
  cluster: 'papers of a cluster: its id',
  around:
    'what is near these: ids, or keys such as CONCEPT:speculative-decoding, with commas between',
  depth: 'with around: how many hops',
  relations: 'with around: the kinds of edge, such as MENTIONS,SIMILAR',
  papers: 'these papers: ids or keys, with commas between',
  search: 'what a search for these words finds',
  from: 'with to: where paths start',
  to: 'with from: where paths end',
  show: 'entities (the usual), papers, concepts, topics or clusters',
  nodes: 'how many nodes at most',
  edges: 'how many edges at most',
  level: 'of the clusters: 0 is the coarsest',
  topics: 'only papers about one of these: slugs, with commas between',
  concepts: 'only papers that mention one of these: slugs',
  organizations: 'only papers from one of these: slugs',
  authors: 'only papers by one of these: slugs',
  clusters: 'only papers in one of these: ids',
  sources: 'only papers that one of these sources lists',
  roles: 'with concepts: only in these roles, such as INTRODUCES,USES',
  since: 'only papers of this day or later, such as 2024-02-07',
  until: 'only papers of this day or earlier',
  text: 'only papers that hold these words',
} as const;
export type PictureParameter = keyof typeof pictureParameters;
export type PictureParameters = Readonly<Partial<Record<PictureParameter, string>>>;
