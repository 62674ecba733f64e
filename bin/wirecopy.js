#!/usr/bin/env node
const { join } = require('node:path');

/** The program itself cannot be read: no descriptor is left, or a file of the package is missing. */
function tellFault(error) {
  process.stderr.write(`wirecopy: it cannot start: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  process.exitCode = 3;
}

try {
  require('./scripts.js').openScripts(join(__dirname, '../dist')).load('cli/main.js').start().catch(tellFault);
} catch (error) {
  tellFault(error);
}
