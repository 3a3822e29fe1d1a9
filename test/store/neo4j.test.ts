import { describeStore } from './contract/describe-store.ts';
import { describeOnNeo4j } from './neo4j-server.ts';

await describeOnNeo4j(({ openEngine }) => {
  describeStore('Neo4j', openEngine);
});
