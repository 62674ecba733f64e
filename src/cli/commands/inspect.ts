/** `wirecopy inspect`: one page as a picture for a browser. */
import { inspectionOf } from '../../inspect/index.js';
import { type PageOrProblem, PathError, readPages, resolveInputs } from '../../read/index.js';
import { studyPage } from '../../run/index.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { checkTarget, writeDocument } from '../output/index.js';
import type { InspectCall } from '../view-calls.js';

/** Writes the picture of the one page that a call names. Throws `UsageError` and `OutputError`. */
export async function runInspect(call: InspectCall): Promise<ExitCode> {
  const target = { output: call.output, inputs: [call.path] };
  checkTarget(target);
  const study = studyPage(await readOnePage(call), call.options);
  await writeDocument(target, [inspectionOf(study)]);
  return 'error' in study.record ? EXIT.pageFailed : EXIT.done;
}

async function readOnePage({ path, member, inputFormat, maxBytes }: InspectCall): Promise<PageOrProblem> {
  const names: string[] = [];
  for await (const page of readPages(resolve(path), { format: inputFormat, maxBytes })) {
    if ('isDone' in page) continue;
    if (member === null || page.member === member) return page;
    if (names.length < MOST_NAMES && page.member !== null) names.push(page.member);
  }
  if (member === null) throw new UsageError(`${path} holds no page`);
  throw new UsageError(
    names.length === 0
      ? `${path} is one page, with no members; leave --member out`
      : `${path} has no member ${JSON.stringify(member)}; the first are ${names.join(', ')}`,
  );
}

const MOST_NAMES = 5;

function resolve(path: string): ReturnType<typeof resolveInputs> {
  try {
    return resolveInputs([path]);
  } catch (error) {
    if (error instanceof PathError) throw new UsageError(error.message);
    throw error;
  }
}
