import type { Invocation } from "./runtime-api.ts";

/** What a handler may know about its invocation. */
export interface Context {
  awsRequestId: string;
  invokedFunctionArn?: string;
  deadlineMs: number;
  traceId?: string;
  tenantId?: string;
  clientContext?: unknown;
  identity?: unknown;
  functionName?: string;
  functionVersion?: string;
  memoryLimitInMB?: string;
  logGroupName?: string;
  logStreamName?: string;
  getRemainingTimeInMillis(): number;
}

export function contextOf({ requestId, traceId, header }: Invocation): Context {
  const deadlineMs = Number(header("lambda-runtime-deadline-ms") ?? 0);
  return {
    awsRequestId: requestId,
    invokedFunctionArn: header("lambda-runtime-invoked-function-arn"),
    deadlineMs,
    traceId,
    tenantId: header("lambda-runtime-aws-tenant-id"),
    clientContext: parsed(header("lambda-runtime-client-context")),
    identity: parsed(header("lambda-runtime-cognito-identity")),
    functionName: Deno.env.get("AWS_LAMBDA_FUNCTION_NAME"),
    functionVersion: Deno.env.get("AWS_LAMBDA_FUNCTION_VERSION"),
    memoryLimitInMB: Deno.env.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"),
    logGroupName: Deno.env.get("AWS_LAMBDA_LOG_GROUP_NAME"),
    logStreamName: Deno.env.get("AWS_LAMBDA_LOG_STREAM_NAME"),
    getRemainingTimeInMillis: () => deadlineMs - Date.now(),
  };
}

function parsed(json: string | undefined): unknown {
  return json && JSON.parse(json);
}
