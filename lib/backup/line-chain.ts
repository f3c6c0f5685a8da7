/** SHA-256 of a text in UTF-8 as 64 hex digits; handed in, since only the browser has it. */
export type Digest = (text: string) => Promise<string>;

/** The hash of lines in their order: a line that is changed, missing, doubled or in another place gives another one. */
export class LineChain {
  private hash = '';

  constructor(private readonly digest: Digest) {}

  async add(line: string): Promise<void> {
    this.hash = await this.digest(`${this.hash}\n${line}`);
  }

  get value(): string {
    return this.hash;
  }
}
