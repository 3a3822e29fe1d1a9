import { describe } from 'vitest';
import { describeStore } from './contract/describe-store.ts';
import { describeKills } from './neo4j/describe-kills.ts';
import { describeOutages } from './neo4j/describe-outages.ts';
import { describePlans } from './neo4j/describe-plans.ts';
import { describeRefusals } from './neo4j/describe-refusals.ts';
import { describeOnNeo4j } from './neo4j-server.ts';

await describeOnNeo4j(({ settings, openEngine }) => {
  describeStore('Neo4j', openEngine);
  describe('Neo4j', () => {
    describePlans(openEngine);
    describeRefusals(settings);
    describeOutages(settings);
    describeKills(settings, openEngine);
  });
});
