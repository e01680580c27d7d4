import { Buffer } from "node:buffer";
import type { ClientRequest, OutgoingHttpHeaders } from "node:http";
import { describe, errorType } from "./error.ts";
import { acknowledged, open, type Invocation } from "./runtime-api.ts";

const ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
const ERROR_BODY = "Lambda-Runtime-Function-Error-Body";
const STREAMING = Symbol("streaming");

/** Marks a handler that is called with the event, a ResponseStream and the context. */
export function streaming<T extends Function>(handler: T): T {
  return Object.assign(handler, { [STREAMING]: true });
}

export function streams(handler: Function): boolean {
  return STREAMING in handler;
}

/** A response that is sent while the handler is running; the request begins with the first byte. */
export class ResponseStream {
  contentType = "application/octet-stream";
  readonly #path: string;
  readonly #echoed: OutgoingHttpHeaders;
  #outgoing?: ClientRequest;
  #acknowledged?: Promise<void>;

  constructor({ requestId, echoed }: Invocation) {
    this.#path = `/invocation/${requestId}/response`;
    this.#echoed = echoed;
  }

  get started(): boolean {
    return this.#outgoing !== undefined;
  }

  /** Sends status, headers and cookies of an HTTP response, which Lambda expects before the body. */
  async writePrelude(prelude: { statusCode?: number; headers?: object; cookies?: string[] }) {
    this.contentType = "application/vnd.awslambda.http-integration-response";
    await this.write(JSON.stringify(prelude) + "\0".repeat(8));
  }

  /** Returns when the bytes have left the process, or when the connection is gone. */
  async write(chunk: string | Uint8Array) {
    const outgoing = this.#open();
    await Promise.race([new Promise((sent) => outgoing.write(chunk, sent)), this.#acknowledged]);
  }

  async end() {
    this.#open().end();
    await this.#acknowledged;
  }

  async fail(thrown: unknown) {
    const document = Buffer.from(JSON.stringify(describe(thrown)));
    const trailers = { [ERROR_TYPE]: errorType(thrown), [ERROR_BODY]: document.toString("base64") };
    this.#open().addTrailers(trailers);
    await this.end();
  }

  #open(): ClientRequest {
    if (this.#outgoing) return this.#outgoing;
    this.#outgoing = open("POST", this.#path, {
      "Content-Type": this.contentType,
      "Lambda-Runtime-Function-Response-Mode": "streaming",
      "Transfer-Encoding": "chunked",
      Trailer: [ERROR_TYPE, ERROR_BODY],
      ...this.#echoed,
    });
    this.#acknowledged = acknowledged(this.#path, this.#outgoing);
    return this.#outgoing;
  }
}
