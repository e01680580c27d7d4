// The conformance function: the event says what to do. The contract is in ../../README.md.

import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

const instance = randomUUID();
let calls = 0;

class ConformanceError extends Error {
  name = "ConformanceError";
}

async function initialize() {
  const [mode, argument] = (process.env.CONFORMANCE_INIT ?? "ok").split(":");
  if (mode === "log") process.stdout.write(`CONFORMANCE init ${instance}\n`);
  if (mode === "throw") throw new ConformanceError(process.env.CONFORMANCE_INIT_MESSAGE ?? "init failed");
  if (mode === "sleep") await pause(Number(argument));
  if (mode === "exit") process.exit(Number(argument));
}

function errorNamed(name, message, options) {
  if (!name || name === "ConformanceError") return new ConformanceError(message, options);
  const kinds = { [name]: class extends Error {} };
  return Object.assign(new kinds[name](message, options), { name });
}

async function ctx(event, context) {
  const remainingMs = context.getRemainingTimeInMillis();
  const traceId = traceIdOf(context) ?? null;
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

// Concurrent invocations share one environment, so there the context is the documented place.
function traceIdOf(context) {
  return process.env.AWS_LAMBDA_MAX_CONCURRENCY ? context.xRayTraceId : process.env._X_AMZN_TRACE_ID;
}

function env({ names, set }) {
  Object.assign(process.env, set);
  const wanted = names[0] === "*" ? Object.keys(process.env) : names;
  return {
    env: Object.fromEntries(wanted.map((name) => [name, process.env[name] ?? null])),
    cwd: process.cwd(),
    pid: process.pid,
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
  };
}

function error({ type, message, async, cause }) {
  const failure = errorNamed(type, message, cause ? { cause: new Error("the cause") } : undefined);
  if (async) return Promise.reject(failure);
  throw failure;
}

function length({ value }) {
  const bytes = Buffer.from(value);
  return { bytes: bytes.length, sum: bytes.reduce((sum, byte) => sum + byte, 0) % 65536 };
}

// The client turns every console method into log records on stdout; these streams are what is left of plain printing.
function log({ stream, count, text }) {
  const output = stream === "stderr" ? process.stderr : process.stdout;
  for (let index = 0; index < count; index++) output.write(`${text.replaceAll("%d", index)}\n`);
  return { written: count };
}

function exit({ code, signal, log: line }) {
  if (line) process.stdout.write(`${line}\n`);
  if (signal) process.kill(process.pid, signal);
  process.exit(code ?? 0);
}

function logger({ level, message }) {
  console[level.toLowerCase()](message);
  return { logged: true };
}

function unserializable({ kind }) {
  if (kind === "number") return { number: 2n ** 70n };
  const circle = {};
  circle.self = circle;
  return circle;
}

function throwraw({ value }) {
  throw value;
}

function badtext() {
  throw new Error("half a character \ud83d");
}

function recurse() {
  return 1 + recurse();
}

function alloc() {
  for (const kept = []; ; ) kept.push(Buffer.alloc(16 << 20, 1));
}

function background({ ms, text, fail }) {
  setTimeout(() => {
    process.stdout.write(`CONFORMANCE background ${text}\n`);
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

const operations = {
  echo: ({ value }) => value,
  length,
  ctx,
  env,
  error,
  sleep: ({ ms, value }) => pause(ms, value),
  count: () => ({ n: calls, instance, pid: process.pid }),
  size: ({ bytes }) => "x".repeat(bytes - 2),
  log,
  exit,
  none: () => undefined,
  logger,
  unserializable,
  throwraw,
  badtext,
  recurse,
  alloc,
  background,
  never: () => new Promise(() => {}),
  disturb,
};

export function main(event, context) {
  calls++;
  if (typeof event?.op !== "string") return event;
  if (!Object.hasOwn(operations, event.op)) throw errorNamed("UnknownOperation", event.op);
  return operations[event.op](event, context);
}

export function alt() {
  return { handler: "alt" };
}

export const stream = awslambda.streamifyResponse(async (event, output) => {
  calls++;
  if (event.contentType) output.setContentType(event.contentType);
  const sink = event.prelude ? awslambda.HttpResponseStream.from(output, event.prelude) : output;
  let sent = 0;
  for (const chunk of chunks(event)) {
    stopAfter(sent, event);
    if (sent > 0 && event.delayMs) await pause(event.delayMs);
    await flushed(sink, chunk);
    sent++;
  }
  stopAfter(sent, event);
  if (!event.leaveOpen) sink.end();
  return event.value;
});

function* chunks({ chunks: list = [], repeat }) {
  for (const { text, base64 } of list) yield text === undefined ? Buffer.from(base64, "base64") : Buffer.from(text);
  for (let index = 0; index < (repeat?.count ?? 0); index++) yield Buffer.alloc(repeat.size, index % 256);
}

function stopAfter(sent, { failAfter, exitAfter, error: failure }) {
  if (sent === exitAfter) process.exit(7);
  if (sent === failAfter) throw errorNamed(failure?.type, failure?.message);
}

function flushed(sink, chunk) {
  return new Promise((resolve, reject) => {
    sink.write(chunk, undefined, (problem) => (problem ? reject(problem) : resolve()));
  });
}

await initialize();
