// The Runtime API through node:http, because fetch would obey HTTP_PROXY and cannot send trailers.

import { Buffer } from "node:buffer";
import { request, type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";

export interface Invocation {
  requestId: string;
  traceId?: string;
  body: Buffer;
  /** Headers that every completion of this invocation has to carry. */
  echoed: OutgoingHttpHeaders;
  /** The value of a header of the event; one without a value counts as absent. */
  header(name: string): string | undefined;
}

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

const [, hostname, port] = /^\[?(.+?)\]?:(\d+)$/.exec(Deno.env.get("AWS_LAMBDA_RUNTIME_API") ?? "") ?? [];
if (!hostname) stop(`AWS_LAMBDA_RUNTIME_API is not host:port but ${Deno.env.get("AWS_LAMBDA_RUNTIME_API")}`);

export async function next(): Promise<Invocation> {
  const outgoing = open("GET", "/invocation/next");
  outgoing.end();
  const answer = await answerTo(outgoing).catch((problem) => stop(`no complete event: ${problem.message}`));
  if (answer.status !== 200) stop(`next was answered with ${answer.status}`);
  return invocationOf(answer);
}

/** Goes on after a refusal, ends the process after a container error (5xx). */
export async function post(path: string, headers: OutgoingHttpHeaders, body: Uint8Array) {
  const outgoing = open("POST", path, { ...headers, "Content-Length": body.length });
  outgoing.end(body);
  await acknowledged(path, outgoing);
}

export async function acknowledged(path: string, outgoing: ClientRequest) {
  try {
    const { status } = await answerTo(outgoing);
    if (status >= 500) stop(`${path} was answered with ${status}`);
    if (status >= 300) console.error(`bootstrap: ${path} was answered with ${status}, going on`);
  } catch (problem) {
    console.error(`bootstrap: no acknowledgment of ${path}: ${(problem as Error).message}`);
  }
}

export function open(method: string, path: string, headers: OutgoingHttpHeaders = {}): ClientRequest {
  return request({
    hostname,
    port,
    method,
    path: `/2018-06-01/runtime${path}`,
    headers: { "User-Agent": `lambda-bootstrap-deno/1 Deno/${Deno.version.deno}`, ...headers },
    // A new connection each time: an idle one may be gone after the environment was frozen.
    agent: false,
  });
}

function answerTo(outgoing: ClientRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    outgoing.on("error", reject);
    outgoing.on("response", (incoming) => read(incoming).then(resolve, reject));
  });
}

async function read(incoming: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  if (!incoming.complete) throw new Error("the answer was cut off");
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) };
}

function invocationOf({ headers, body }: Answer): Invocation {
  // Header values are handed out byte by byte, but Lambda writes UTF-8.
  const header = (name: string) => Buffer.from(String(headers[name] ?? ""), "latin1").toString() || undefined;
  const requestId = header("lambda-runtime-aws-request-id") ?? stop("event without request id");
  const invocationId = headers["lambda-runtime-invocation-id"];
  const echoed = invocationId === undefined ? {} : { "Lambda-Runtime-Invocation-Id": invocationId };
  return { requestId, traceId: header("lambda-runtime-trace-id"), body, echoed, header };
}

function stop(problem: string): never {
  console.error(`bootstrap: ${problem}`);
  Deno.exit(1);
}
