import type { Opened } from '../view/view.ts';
import { clusterPanel } from './cluster-panel.ts';
import { conceptPanel } from './concept-panel.ts';
import type { Desk, Panel } from './desk.ts';
import { paperPanel } from './paper-panel.ts';
import { searchPanel } from './search-panel.ts';
import { topicPanel } from './topic-panel.ts';
import { writerPanel } from './writer-panel.ts';

/** Reads what is opened from the API. */
export function openPanel(desk: Desk, opened: Opened, signal: AbortSignal): Promise<Panel> {
  switch (opened.kind) {
    case 'search':
      return searchPanel(desk, opened.text, signal);
    case 'paper':
      return paperPanel(desk, opened.id, signal);
    case 'concept':
      return conceptPanel(desk, opened.id, signal);
    case 'topic':
      return topicPanel(desk, opened.id, signal);
    case 'cluster':
      return clusterPanel(desk, opened.id, signal);
    default:
      return writerPanel(desk, opened.kind, opened.id, signal);
  }
}
