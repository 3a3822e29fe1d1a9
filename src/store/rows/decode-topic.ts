import { Topic } from '../../domain/topic.ts';
import { withoutNulls } from './without-nulls.ts';

export function decodeTopic(node: unknown): Topic {
  return Topic.parse(withoutNulls(node));
}
