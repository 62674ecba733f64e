/** What is taken out of a page: the words that give it away, the steps that take it out, the reasons. */
export { type Cause, RemovalList } from './list.js';
export { type Place, RemovedBlock, readRemoval } from './read-removal.js';
