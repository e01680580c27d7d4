// This client takes what a handler returns only from a promise.

import * as conformance from "./conformance.mjs";

export const main = async (event, context) => conformance.main(event, context);

export const alt = async () => conformance.alt();

export const { stream } = conformance;
