/** What a pass over pages needs of the user's own rules. */
export { loadRules } from './index.js';
export { readSite } from './site-page.js';
