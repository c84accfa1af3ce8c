import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';

/** A message on a file, as plain data: it comes from a cache or from another thread. */
export interface Problem {
  /** The file, from the root. */
  path: string;
  reason: string;
  ruleId: string | undefined;
  fatal: boolean | undefined;
  place: VFileMessage['place'];
  actual: string | undefined;
  expected: string[] | undefined;
}

/** The messages on files as plain data. */
export function problemsOf(files: readonly VFile[]): Problem[] {
  return files.flatMap(({ path, messages }) =>
    messages.map(({ reason, ruleId, fatal, place, actual, expected }) => ({
      path,
      reason,
      ruleId,
      fatal: fatal ?? undefined,
      place,
      actual,
      expected,
    })),
  );
}

/** The files that the messages are on, without their text; the named file is always among them, and the first. */
export function filesOf(path: string, problems: readonly Problem[], root: string): [VFile, ...VFile[]] {
  const first = new VFile({ path, cwd: root });
  const files = new Map([[path, first]]);
  for (const { path: on, reason, ruleId, fatal, place, actual, expected } of problems) {
    const file = files.get(on) ?? new VFile({ path: on, cwd: root });
    files.set(on, file);
    const message = new VFileMessage(reason, { place, ruleId, source: 'readout' });
    message.name = place ? `${on}:${message.name}` : on;
    file.messages.push(Object.assign(message, { file: on, fatal, actual, expected }));
  }
  const [, ...others] = files.values();
  return [first, ...others];
}
