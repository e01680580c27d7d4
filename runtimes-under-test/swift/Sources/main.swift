// The runtime runs the handler that it is given and never reads _HANDLER.

import AWSLambdaRuntime

try await initialize()
let managed = Lambda.env("AWS_LAMBDA_MAX_CONCURRENCY") != nil
if Lambda.env("_HANDLER") == "bootstrap.stream" {
    try await run(StreamHandler(), managed: managed)
} else {
    try await run(MainHandler(), managed: managed)
}

/// On Managed Instances another runtime class holds as many polls as there may be events at once, with copies of the handler.
func run(_ handler: some StreamingLambdaHandler & Sendable, managed: Bool) async throws {
    if managed {
        try await LambdaManagedRuntime(handler: handler).run()
    } else {
        try await LambdaRuntime(handler: handler).run()
    }
}
