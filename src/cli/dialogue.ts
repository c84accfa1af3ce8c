/** How the editor is asked. */
export interface Dialogue {
  /** Characters that fit into a line. */
  width: number;
  say(text: string): void;
  /** The next key: a letter, `enter`, or `end` when nothing more comes. */
  key(): Promise<string>;
  /** A line of text. */
  line(question: string): Promise<string>;
}
