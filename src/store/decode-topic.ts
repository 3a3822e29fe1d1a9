import { Topic } from '../domain/topic.ts';
import type { Row } from './engine.ts';

export function decodeTopic(node: Row): Topic {
  return Topic.parse(node);
}
