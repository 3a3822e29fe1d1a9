// Full text. What is indexed are terms that were made by src/store/search-terms.ts already, with a space between them,
// so the analyzer has nothing to do but to cut at spaces.
CREATE FULLTEXT INDEX papers IF NOT EXISTS FOR (n:Paper) ON EACH [n.searchTerms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Topic|Concept|Organization|Author) ON EACH [n.searchTerms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
