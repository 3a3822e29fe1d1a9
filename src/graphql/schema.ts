import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './scalars.ts';
import './types/annotation.ts';
import './types/author.ts';
import './types/cluster.ts';
import './types/clustering.ts';
import './types/compare.ts';
import './types/concept.ts';
import './types/dataset.ts';
import './types/explain-relation.ts';
import './types/facets.ts';
import './types/graph.ts';
import './types/membership.ts';
import './types/node.ts';
import './types/organization.ts';
import './types/overlaps.ts';
import './types/paper.ts';
import './types/paths.ts';
import './types/related.ts';
import './types/search.ts';
import './types/timeline.ts';
import './types/topic.ts';

/** The public schema, built once. */
export const schema: GraphQLSchema = builder.toSchema();
