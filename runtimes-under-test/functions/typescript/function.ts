// The conformance function: the event says what to do. The contract is in ../../README.md.

import { Buffer } from "node:buffer";
import process from "node:process";
import type { Context } from "./context.ts";
import { streaming, type ResponseStream } from "./response-stream.ts";

// The members that an event may have depend on its operation.
type Event = Record<string, any>;

const instance = crypto.randomUUID();
let calls = 0;

class ConformanceError extends Error {
  override name = "ConformanceError";
}

async function initialize() {
  const [mode, argument] = (process.env.CONFORMANCE_INIT ?? "ok").split(":");
  if (mode === "log") console.log(`CONFORMANCE init ${instance}`);
  if (mode === "throw") throw new ConformanceError(process.env.CONFORMANCE_INIT_MESSAGE ?? "init failed");
  if (mode === "sleep") await pause(Number(argument));
  if (mode === "exit") process.exit(Number(argument));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function errorNamed(name: string | undefined, message: string, options?: ErrorOptions) {
  return Object.assign(new ConformanceError(message, options), name ? { name } : {});
}

async function ctx(event: Event, context: Context) {
  const remainingMs = context.getRemainingTimeInMillis();
  const traceId = process.env._X_AMZN_TRACE_ID ?? null;
  await pause(event.sleepMs ?? 0);
  return {
    requestId: context.awsRequestId,
    functionArn: context.invokedFunctionArn,
    remainingMs,
    remainingMsAfter: context.getRemainingTimeInMillis(),
    traceId,
    clientContext: context.clientContext ?? null,
    identity: context.identity ?? null,
    tenantId: context.tenantId ?? null,
    functionName: context.functionName,
    functionVersion: context.functionVersion,
    memoryLimitMb: context.memoryLimitInMB,
    logGroup: context.logGroupName,
    logStream: context.logStreamName,
  };
}

function env({ names, set }: Event) {
  Object.assign(process.env, set);
  const wanted: string[] = names[0] === "*" ? Object.keys(process.env) : names;
  return {
    env: Object.fromEntries(wanted.map((name) => [name, process.env[name] ?? null])),
    cwd: process.cwd(),
    pid: process.pid,
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
  };
}

function error({ type, message, async, cause }: Event) {
  const failure = errorNamed(type, message, cause ? { cause: new Error("the cause") } : undefined);
  if (async) return Promise.reject(failure);
  throw failure;
}

function length({ value }: Event) {
  const bytes = Buffer.from(value);
  return { bytes: bytes.length, sum: bytes.reduce((sum, byte) => sum + byte, 0) % 65536 };
}

function log({ stream, count, text }: Event) {
  const print = stream === "stderr" ? console.error : console.log;
  for (let index = 0; index < count; index++) print(text.replaceAll("%d", index));
  return { written: count };
}

function exit({ code, signal, log: line }: Event) {
  if (line) console.log(line);
  if (signal) process.kill(process.pid, signal);
  process.exit(code ?? 0);
}

function unserializable({ kind }: Event) {
  if (kind === "number") return { number: 2n ** 70n };
  const circle: Event = {};
  circle.self = circle;
  return circle;
}

function throwraw({ value }: Event) {
  throw value;
}

function badtext() {
  throw new Error("half a character \ud83d");
}

function recurse(): number {
  return 1 + recurse();
}

function alloc() {
  for (const kept = []; ; ) kept.push(Buffer.alloc(16 << 20, 1));
}

function background({ ms, text, fail }: Event) {
  setTimeout(() => {
    console.log(`CONFORMANCE background ${text}`);
    if (fail) throw new ConformanceError(text);
  }, ms);
  return { started: true };
}

function disturb() {
  process.chdir("/");
  process.umask(0o777);
  for (const name of ["SIGPIPE", "SIGCHLD", "SIGUSR2"]) process.on(name, () => {});
  return { disturbed: true };
}

const operations: Record<string, (event: Event, context: Context) => unknown> = {
  echo: ({ value }) => value,
  length,
  ctx,
  env,
  error,
  sleep: ({ ms, value }) => pause(ms).then(() => value),
  count: () => ({ n: calls, instance, pid: process.pid }),
  size: ({ bytes }) => "x".repeat(bytes - 2),
  log,
  exit,
  none: () => undefined,
  raw: ({ base64 }) => Buffer.from(base64, "base64"),
  unserializable,
  throwraw,
  badtext,
  recurse,
  alloc,
  background,
  never: () => new Promise(() => {}),
  disturb,
};

export function main(event: any, context: Context) {
  calls++;
  if (typeof event?.op !== "string") return event;
  if (!Object.hasOwn(operations, event.op)) throw errorNamed("UnknownOperation", event.op);
  return operations[event.op](event, context);
}

export function alt() {
  return { handler: "alt" };
}

export const stream = streaming(async (event: Event, output: ResponseStream) => {
  calls++;
  if (event.contentType) output.contentType = event.contentType;
  if (event.prelude) await output.writePrelude(event.prelude);
  let sent = 0;
  for (const chunk of chunks(event)) {
    stopAfter(sent, event);
    if (sent > 0 && event.delayMs) await pause(event.delayMs);
    await output.write(chunk);
    sent++;
  }
  stopAfter(sent, event);
  return event.value;
});

function* chunks({ chunks: list = [], repeat }: Event) {
  for (const { text, base64 } of list) yield text === undefined ? Buffer.from(base64, "base64") : Buffer.from(text);
  for (let index = 0; index < (repeat?.count ?? 0); index++) yield Buffer.alloc(repeat.size, index % 256);
}

function stopAfter(sent: number, { failAfter, exitAfter, error: failure }: Event) {
  if (sent === exitAfter) process.exit(7);
  if (sent === failAfter) throw errorNamed(failure?.type, failure?.message);
}

await initialize();
