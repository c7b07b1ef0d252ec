import type { TidyTask } from '../../src/canvas/layout/tidy';
import { plainForce } from './plain-force';

self.addEventListener('message', (event: MessageEvent<TidyTask>) => {
  self.postMessage(plainForce(event.data));
});
