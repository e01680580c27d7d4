// The runtime runs the handler that it is given and never reads _HANDLER.

import AWSLambdaRuntime

try await initialize()
if Lambda.env("_HANDLER") == "bootstrap.stream" {
    try await LambdaRuntime(handler: StreamHandler()).run()
} else {
    try await LambdaRuntime(handler: MainHandler()).run()
}
