import AWSLambdaRuntime
import Foundation
import NIOCore

/// The conformance function: the event says what to do. The contract is in ../../README.md.
struct MainHandler: StreamingLambdaHandler {
    private var calls = 0
    private var kept: [[UInt8]] = []

    // One write that also finishes is how the runtime sends the result of every handler that does not stream.
    mutating func handle(
        _ event: ByteBuffer,
        responseWriter: some LambdaResponseStreamWriter,
        context: LambdaContext
    ) async throws {
        calls += 1
        let given = try JSON.read(event)
        guard let operation = given["op"]?.stringValue else {
            try await responseWriter.writeAndFinish(event)
            return
        }
        let answer = try await result(of: operation, given, context)
        try await responseWriter.writeAndFinish(answer)
    }

    private mutating func result(
        of operation: String, _ given: JSON, _ context: LambdaContext
    ) async throws -> ByteBuffer {
        switch operation {
        case "raw":
            return ByteBuffer(bytes: Data(base64Encoded: given["base64"]?.stringValue ?? "") ?? Data())
        case "none":
            return ByteBuffer()
        case "alloc":
            while true { kept.append([UInt8](repeating: 1, count: 16 << 20)) }
        default:
            return try await value(of: operation, given, context).written()
        }
    }

    private func value(of operation: String, _ given: JSON, _ context: LambdaContext) async throws -> JSON {
        switch operation {
        case "echo": given["value"] ?? .null
        case "length": Operations.length(given)
        case "ctx": try await Operations.context(given, context)
        case "env": Operations.variables(given)
        case "error": throw ConformanceError(given["message"]?.stringValue ?? "")
        case "sleep": try await Operations.sleep(given)
        case "count":
            .object(["n": .integer(Int64(calls)), "instance": .string(instance), "pid": .integer(Int64(getpid()))])
        case "size": .string(String(repeating: "x", count: (given["bytes"]?.integerValue ?? 2) - 2))
        case "log": Operations.log(given)
        case "exit": Operations.end(given)
        case "logger": Operations.logger(given, context)
        case "background": Operations.background(given)
        case "never": try await Operations.never()
        case "disturb": Operations.disturb()
        default: throw UnknownOperation(description: operation)
        }
    }
}
