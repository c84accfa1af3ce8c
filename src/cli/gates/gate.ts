/** One thing that must hold before a change is done. */
export interface Gate {
  name: string;
  /** Gates that must have ended first, however they ended. */
  after?: readonly string[];
  /** Gates that must have passed first: without them there is nothing to look at. */
  needs?: readonly string[];
  run(): Promise<Outcome>;
}

/** What a gate found. */
export interface Outcome {
  /** How many tests passed; a gate that holds no tests is one itself. */
  passed: number;
  failed: number;
  /** What a reader needs to mend a failure; not shown when all passed. */
  output: string;
  /** A few words for the gate's line: how much was looked at, or why nothing was. */
  note?: string;
}
