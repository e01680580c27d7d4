/** A failure that the runtime itself found; its type goes into the header that Lambda records. */
export class Reported extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }
}

/** The error document of the Runtime API, for whatever was thrown. */
export function describe(thrown: unknown) {
  if (!(thrown instanceof Error)) return { errorType: typeof thrown, errorMessage: text(thrown), stackTrace: [] };
  const { name, message, stack } = thrown;
  return { errorType: text(name), errorMessage: text(message), stackTrace: text(stack).split("\n").slice(1) };
}

/** Lambda records only types of this form, and the name of an error may be any text. */
export function errorType(thrown: unknown): string {
  const { errorType } = describe(thrown);
  if (/^Runtime\.[A-Z][a-zA-Z]+$/.test(errorType)) return errorType;
  return /^[A-Z][a-zA-Z]+$/.test(errorType) ? `Function.${errorType}` : "Function.Failed";
}

function text(value: unknown): string {
  return typeof value === "string" ? value : Deno.inspect(value);
}
