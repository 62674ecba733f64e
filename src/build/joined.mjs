// Which packages are joined into files of ours, so that nobody who installs wirecopy installs them.

/** Small packages that every run needs: they stand in our own modules. All others are loaded when they are needed. */
export const JOINED_WITH_OURS = ['chalk', 'commander', 'entities'];

/**
 * Packages of which little is ever loaded, or which bring others that never are, each joined into a file of its own when the package is
 * packed: cheerio alone would install parse5, undici and a second iconv-lite. Names as `imports` in package.json has them.
 */
export const JOINED_APART = ['#cheerio', '#domhandler', '#compromise', '#compromise-one'];
