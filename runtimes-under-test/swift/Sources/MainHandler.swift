import AWSLambdaRuntime
import Foundation
import NIOCore

/// The conformance function: the event says what to do. The contract is in ../../README.md.
struct MainHandler: StreamingLambdaHandler, Sendable {
    // One write that also finishes is how the runtime sends the result of every handler that does not stream.
    func handle(
        _ event: ByteBuffer,
        responseWriter: some LambdaResponseStreamWriter,
        context: LambdaContext
    ) async throws {
        let call = calls.next()
        let given = try JSON.read(event)
        guard let operation = given["op"]?.stringValue else {
            try await responseWriter.writeAndFinish(event)
            return
        }
        let answer = try await result(of: operation, given, context, call)
        try await responseWriter.writeAndFinish(answer)
    }

    private func result(
        of operation: String, _ given: JSON, _ context: LambdaContext, _ call: Int
    ) async throws -> ByteBuffer {
        switch operation {
        case "raw":
            return ByteBuffer(bytes: Data(base64Encoded: given["base64"]?.stringValue ?? "") ?? Data())
        case "none":
            return ByteBuffer()
        case "alloc":
            Operations.allocate()
        default:
            return try await value(of: operation, given, context, call).written()
        }
    }

    private func value(
        of operation: String, _ given: JSON, _ context: LambdaContext, _ call: Int
    ) async throws -> JSON {
        switch operation {
        case "echo": given["value"] ?? .null
        case "length": Operations.length(given)
        case "ctx": try await Operations.context(given, context)
        case "env": Operations.variables(given)
        case "error": throw ConformanceError(given["message"]?.stringValue ?? "")
        case "sleep": try await Operations.sleep(given)
        case "count":
            .object(["n": .integer(Int64(call)), "instance": .string(instance), "pid": .integer(Int64(getpid()))])
        case "size": .string(String(repeating: "x", count: (given["bytes"]?.integerValue ?? 2) - 2))
        case "log": Operations.log(given)
        case "exit": Operations.end(given)
        case "logger": Operations.logger(given, context)
        // A number that JSON does not have: the encoder refuses it.
        case "unserializable": .number(.nan)
        // Nothing but errors can be thrown, so the text is made one.
        case "throwraw": throw Thrown(given["value"] ?? .null)
        case "recurse": .integer(Int64(Operations.recurse(1)))
        case "background": Operations.background(given)
        case "never": try await Operations.never()
        case "disturb": Operations.disturb()
        default: throw UnknownOperation(description: operation)
        }
    }
}
