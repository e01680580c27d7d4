// This client takes what a handler returns, or what its promise settles to.

export { alt, main, stream } from "./conformance.mjs";
