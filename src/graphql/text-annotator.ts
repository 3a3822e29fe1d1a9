import type { TextAnnotations } from '../domain/annotations.ts';
import type { PaperText } from '../domain/text.ts';

/** Says what a text is about that need not be in the graph. */
export type TextAnnotator = (text: PaperText) => Promise<TextAnnotations>;
