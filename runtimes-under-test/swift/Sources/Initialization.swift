import AWSLambdaRuntime
import Foundation

let instance = UUID().uuidString
let calls = Counter()

/// What the function does before its first event, as CONFORMANCE_INIT says.
func initialize() async throws {
    let mode = (Lambda.env("CONFORMANCE_INIT") ?? "ok").split(separator: ":", maxSplits: 1).map(String.init)
    switch mode.first {
    case "log": FileHandle.standardOutput.print("CONFORMANCE init \(instance)")
    case "throw": throw ConformanceError(Lambda.env("CONFORMANCE_INIT_MESSAGE") ?? "init failed")
    case "sleep": try await Task.sleep(for: .milliseconds(Int(mode[1])!))
    case "exit": exit(Int32(mode[1])!)
    default: break
    }
}
