// A Lambda runtime for Deno: loads the handler, then polls, runs it, and posts what came out.
//
// _HANDLER=file.name selects the export `name` of file.ts, .js or .mjs. It is called with the event and its context;
// bytes that it returns are sent as they are, everything else as JSON. See response-stream.ts for streaming.

import { Buffer } from "node:buffer";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { contextOf, type Context } from "./context.ts";
import { describe, errorType, Reported } from "./error.ts";
import { ResponseStream, streams } from "./response-stream.ts";
import { next, post, type Invocation } from "./runtime-api.ts";

type Handler = (event: unknown, context: Context) => unknown;

// A handler that never settles must end in Lambda's time-out, not in a process without work that just exits.
setInterval(() => {}, 2 ** 30);

const handler = await load().catch(async (thrown) => {
  await reportFailure("/init/error", thrown);
  Deno.exit(1);
});

while (true) await serve(await next());

async function load(): Promise<Handler> {
  const [, file, name] = /^(.+)\.([^./]+)$/.exec(Deno.env.get("_HANDLER") ?? "") ?? [];
  if (!file || !name) throw new Reported("Runtime.MalformedHandlerName", `not file.name: ${Deno.env.get("_HANDLER")}`);
  const found = (await moduleOf(file))[name];
  if (typeof found !== "function") throw new Reported("Runtime.HandlerNotFound", `${file} exports no function ${name}`);
  return found as Handler;
}

async function moduleOf(file: string): Promise<Record<string, unknown>> {
  const path = `${Deno.env.get("LAMBDA_TASK_ROOT") ?? Deno.cwd()}/${file}`;
  const module = [".ts", ".js", ".mjs"].map((extension) => path + extension).find(existsSync);
  if (!module) throw new Reported("Runtime.ImportModuleError", `there is no module ${path}`);
  return import(pathToFileURL(module).href);
}

async function serve(invocation: Invocation) {
  exportTraceId(invocation.traceId);
  try {
    const context = contextOf(invocation);
    const event = parse(invocation.body);
    await (streams(handler) ? stream(invocation, event, context) : respond(invocation, await handler(event, context)));
  } catch (thrown) {
    await reportFailure(`/invocation/${invocation.requestId}/error`, thrown, invocation.echoed);
  }
}

async function respond({ requestId, echoed }: Invocation, result: unknown) {
  const [type, body] = serialize(result);
  await post(`/invocation/${requestId}/response`, { "Content-Type": type, ...echoed }, body);
}

/** A failure before the first byte is thrown on; a later one can only be told in the trailers. */
async function stream(invocation: Invocation, event: unknown, context: Context) {
  const response = new ResponseStream(invocation);
  try {
    await (handler as Function)(event, response, context);
    await response.end();
  } catch (thrown) {
    if (!response.started) throw thrown;
    console.error(JSON.stringify(describe(thrown)));
    await response.fail(thrown);
  }
}

function exportTraceId(traceId: string | undefined) {
  if (traceId) Deno.env.set("_X_AMZN_TRACE_ID", traceId);
  else Deno.env.delete("_X_AMZN_TRACE_ID");
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (problem) {
    throw new Reported("Runtime.UnmarshalError", `the event is no JSON: ${(problem as Error).message}`);
  }
}

function serialize(result: unknown): [string, Uint8Array] {
  if (result instanceof Uint8Array) return ["application/octet-stream", result];
  try {
    return ["application/json", Buffer.from(JSON.stringify(result) ?? "null")];
  } catch (problem) {
    throw new Reported("Runtime.MarshalError", `the result cannot be written as JSON: ${(problem as Error).message}`);
  }
}

async function reportFailure(path: string, thrown: unknown, headers = {}) {
  const document = JSON.stringify(describe(thrown));
  console.error(document);
  const type = { "Content-Type": "application/json", "Lambda-Runtime-Function-Error-Type": errorType(thrown) };
  await post(path, { ...type, ...headers }, Buffer.from(document));
}
