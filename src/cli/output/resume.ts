/** `--resume`: the journal of a call, and the files that the call itself writes. */
import { resolve } from 'node:path';
import { loadRules } from '../../rules/index.js';
import { type Journal, JournalError, openJournal } from '../../run/journal.js';
import type { ExtractCall } from '../arguments/call.js';
import { UsageError } from '../exit.js';
import { readVersion } from '../version.js';

/** Opens the journal that a call names, or none. Throws `UsageError` for one that cannot be used. */
export function openResume(call: ExtractCall): Journal | null {
  if (call.resume === null) return null;
  try {
    return openJournal({ path: call.resume, madeBy: madeBy(call), retriesFailed: call.retryFailed });
  } catch (error) {
    if (error instanceof JournalError) throw new UsageError(error.message);
    throw error;
  }
}

/** The version, and each option that changes what comes out or where it goes. */
function madeBy({
  format,
  table,
  inputFormat,
  maxBytes,
  shard,
  output,
  options,
}: ExtractCall): Record<string, unknown> {
  const {
    only = null,
    removed = false,
    keep = null,
    minConfidence = null,
    url = null,
    published = null,
    encoding = null,
    rules = null,
  } = options;
  const path = output.kind === 'stdout' ? null : output.path;
  const named = {
    '--format': format ?? 'ndjson',
    '--csv': table,
    '--input-format': inputFormat,
    '--max-bytes': maxBytes,
    '--shard': shard === null ? null : `${shard.number}/${shard.of}`,
    '--output': path,
  };
  return {
    version: readVersion(),
    ...named,
    '--only': only,
    '--removed': removed,
    '--keep': keep,
    '--min-confidence': minConfidence,
    '--url': url,
    '--published': published,
    '--encoding': encoding,
    '--rules': rules === null ? null : loadRules(rules).sha256,
  };
}

/** Absolute paths of what the call writes: no folder is read with them. */
export function ownFiles({ output, resume }: ExtractCall): string[] {
  const journal = resume === null ? [] : [resolve(resume), `${resolve(resume)}.lock`];
  if (output.kind === 'stdout') return journal;
  const path = resolve(output.path);
  return output.kind === 'folder'
    ? [...journal, path]
    : [...journal, path, `${path}.part`, `${path}.part-${process.pid}`, `${path}.part-anew`];
}
