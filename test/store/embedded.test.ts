import { describeStore } from './contract/describe-store.ts';
import { openEmptyEmbeddedEngine } from './embedded-folder.ts';

describeStore('the embedded engine', openEmptyEmbeddedEngine);
