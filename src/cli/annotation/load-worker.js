// Begins a thread whose sources run as they are: what tsx does for the first thread it does for no other.
import { register } from 'tsx/esm/api';

register();
await import('./annotation-worker.ts');
