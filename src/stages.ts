/** The stages of the pass, for library users who want one of them alone: `import { findBody } from 'wirecopy/stages'`. */
export { findActors } from './actors/index.js';
export { settleArticle } from './article/index.js';
export { findBody } from './body/index.js';
export { findClaims } from './claims/index.js';
export { readDateline } from './dateline/index.js';
export { decodePage } from './decode/index.js';
export { findEvents } from './events/index.js';
export { openDoc } from './grammar/doc.js';
export { readMetadata } from './metadata/index.js';
export { parsePage } from './parse/index.js';
export { joinBlocks, readBody, readText } from './text/index.js';
