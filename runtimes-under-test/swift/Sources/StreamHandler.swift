import AWSLambdaRuntime
import Foundation
import NIOCore

/// The handler that streams. The runtime sets the content type itself.
struct StreamHandler: StreamingLambdaHandler {
    func handle(
        _ event: ByteBuffer,
        responseWriter: some LambdaResponseStreamWriter,
        context: LambdaContext
    ) async throws {
        let given = try JSON.read(event)
        if let prelude = given["prelude"] {
            try await responseWriter.writeStatusAndHeaders(
                StreamingLambdaStatusAndHeadersResponse(
                    statusCode: prelude["statusCode"]?.integerValue ?? 200,
                    headers: prelude["headers"]?.strings
                )
            )
        }
        var sent = 0
        for chunk in chunks(given) {
            try stop(after: sent, given)
            if sent > 0, let delay = given["delayMs"]?.integerValue {
                try await Task.sleep(for: .milliseconds(delay))
            }
            try await responseWriter.write(chunk)
            sent += 1
        }
        try stop(after: sent, given)
        if given["leaveOpen"]?.isTrue != true {
            try await responseWriter.finish()
        }
    }

    private func chunks(_ given: JSON) -> [ByteBuffer] {
        if let list = given["chunks"]?.elements {
            return list.map(bytes)
        }
        let size = given["repeat"]?["size"]?.integerValue ?? 0
        return (0..<(given["repeat"]?["count"]?.integerValue ?? 0)).map {
            ByteBuffer(repeating: UInt8(truncatingIfNeeded: $0), count: size)
        }
    }

    private func bytes(_ chunk: JSON) -> ByteBuffer {
        if let text = chunk["text"]?.stringValue {
            return ByteBuffer(string: text)
        }
        return ByteBuffer(bytes: Data(base64Encoded: chunk["base64"]?.stringValue ?? "") ?? Data())
    }

    private func stop(after sent: Int, _ given: JSON) throws {
        if given["exitAfter"]?.integerValue == sent {
            exit(7)
        }
        if given["failAfter"]?.integerValue == sent {
            throw ConformanceError(given["error"]?["message"]?.stringValue ?? "")
        }
    }
}
