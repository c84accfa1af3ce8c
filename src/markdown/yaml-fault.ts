/** A mistake of the YAML itself, and the characters it is in, in UTF-16 code units of the YAML. */
export interface YamlFault {
  /** What is wrong, and what to do about it, in whole sentences. */
  reason: string;
  range: [number, number];
  /** The line as it should be. */
  expected?: string;
}
