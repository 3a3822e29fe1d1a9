import type { Author } from '../../domain/author.ts';
import type { Cluster } from '../../domain/cluster.ts';
import type { Concept } from '../../domain/concept.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Topic } from '../../domain/topic.ts';
import { builder } from '../builder.ts';

// The nouns point at each other; each is implemented in the file of its own name.
export const PaperRef = builder.objectRef<Paper>('Paper');
export const TopicRef = builder.objectRef<Topic>('Topic');
export const ConceptRef = builder.objectRef<Concept>('Concept');
export const OrganizationRef = builder.objectRef<Organization>('Organization');
export const AuthorRef = builder.objectRef<Author>('Author');
export const ClusterRef = builder.objectRef<Cluster>('Cluster');
