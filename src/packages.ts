/**
 * Packages that few pages need, loaded when one does. What npm publishes brings them along, joined into a file each and without what
 * they themselves never load, under names of its own: `imports` in package.json says what these stand for.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const OWN_NAMES = {
  'cheerio/slim': '#cheerio',
  domhandler: '#domhandler',
  compromise: '#compromise',
  'compromise/one': '#compromise-one',
} as const;

/** Loads a package. Throws an `Error` that says what to do where it is not there, as in a bundle of somebody else's. */
export function loadPackage(name: keyof typeof OWN_NAMES): unknown {
  try {
    return require(OWN_NAMES[name]);
  } catch {
    return loadInstalled(name);
  }
}

function loadInstalled(name: string): unknown {
  try {
    return require(name);
  } catch (cause) {
    const [folder] = name.split('/');
    throw new Error(
      `${folder} cannot be loaded: if wirecopy was bundled, install ${folder} beside the bundle, or leave wirecopy out of the bundle`,
      { cause },
    );
  }
}
