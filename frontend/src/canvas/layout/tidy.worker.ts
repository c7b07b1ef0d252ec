import { type TidyTask, tidy } from './tidy';

/** Lays a map out away from the page, which goes on answering. */
self.addEventListener('message', (event: MessageEvent<TidyTask>) => {
  self.postMessage(tidy(event.data));
});
