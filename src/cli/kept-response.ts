import { encodeUtf8 } from '../load/encode-utf8.ts';

/** What this stands in for, once it has taken its place. */
const Whole = globalThis.Response;
const { encode } = TextEncoder.prototype;

/**
 * A response whose body stays as it was given until somebody reads it as responses are read. What is written to a file needs none
 * of the copies and streams in between, which are a sixth of the time of making a page.
 */
export class KeptResponse extends Whole {
  readonly #given: BodyInit | null;
  readonly #init: ResponseInit | undefined;
  #read: Response | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    super(null, init);
    this.#given = body ?? null;
    this.#init = init;
  }

  static override json(data: unknown, init: ResponseInit = {}): Response {
    const headers = new Headers(init.headers);
    if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
    return new KeptResponse(JSON.stringify(data), { ...init, headers });
  }

  /** Whoever asks whether something is a response means any. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Object.prototype.isPrototypeOf.call(Whole.prototype, value as object);
  }

  /** The body as it was given; null when it was given in parts, or has been read. */
  get kept(): string | Uint8Array | null {
    const given = this.#read ? null : this.#given;
    return typeof given === 'string' || given instanceof Uint8Array ? given : null;
  }

  override get body() {
    return this.#whole().body;
  }

  override get bodyUsed() {
    return this.#read?.bodyUsed ?? false;
  }

  override arrayBuffer() {
    return this.#whole().arrayBuffer();
  }

  override blob() {
    return this.#whole().blob();
  }

  override bytes() {
    return this.#whole().bytes();
  }

  override formData() {
    return this.#whole().formData();
  }

  override json() {
    return this.#whole().json();
  }

  override text() {
    return this.#whole().text();
  }

  override clone() {
    return this.#whole().clone();
  }

  #whole(): Response {
    this.#read ??= new Whole(this.#given, this.#init);
    return this.#read;
  }
}

/** The body of a response as a file holds it. */
export async function contentOf(response: Response): Promise<string | Uint8Array> {
  const kept = 'kept' in response ? (response as KeptResponse).kept : null;
  return kept ?? new Uint8Array(await response.arrayBuffer());
}

/** The body of a response as text; the response can still be read. */
export async function textOf(response: Response): Promise<string> {
  const content = await contentOf(response.clone());
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Does what makes responses; those that it makes are kept, and texts are encoded faster. */
export async function keepingResponses<Result>(work: () => Promise<Result>): Promise<Result> {
  globalThis.Response = KeptResponse;
  TextEncoder.prototype.encode = encodeUtf8;
  try {
    return await work();
  } finally {
    globalThis.Response = Whole;
    TextEncoder.prototype.encode = encode;
  }
}
