import { connect, type Socket } from 'node:net';

type Reply = readonly [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * A client of Firefox's Marionette protocol: JSON commands over TCP, each frame `byteLength:json`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #received = Buffer.alloc(0);
  #next = 1;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
      this.#waiting.clear();
    });
    // 'close' follows and tells those who wait.
    socket.on('error', () => {});
  }

  /** Connects once Firefox has sent its greeting. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      const client = new Marionette(socket);
      client.#waiting.set(0, { resolve: () => resolve(client), reject });
    });
  }

  /** Sends one command and gives its result. Commands run one at a time, in the order in which they were sent. */
  send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    return this.exclusively((send) => send<T>(command, parameters));
  }

  /** Runs several commands with none of another caller's in between: the protocol has one current tab and context. */
  exclusively<T>(work: (send: <R>(command: string, parameters?: object) => Promise<R>) => Promise<T>): Promise<T> {
    const run = this.#queue.then(() => work((command, parameters = {}) => this.#write(command, parameters)));
    this.#queue = run.catch(() => {});
    return run;
  }

  end(): void {
    this.#socket.destroy();
  }

  #write<R>(command: string, parameters: object): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error('Firefox closed the connection.'));
      const id = this.#next++;
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      const json = JSON.stringify([0, id, command, parameters]);
      this.#socket.write(`${Buffer.byteLength(json)}:${json}`);
    });
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const frame: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      this.#settle(Array.isArray(frame) ? (frame as unknown as Reply) : [1, 0, null, frame]);
    }
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
