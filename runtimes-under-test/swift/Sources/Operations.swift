import AWSLambdaRuntime
import Foundation
import Logging

/// The operations that take more than a line.
enum Operations {
    static func length(_ given: JSON) -> JSON {
        let bytes = Array((given["value"]?.stringValue ?? "").utf8)
        let sum = bytes.reduce(Int64(0)) { $0 + Int64($1) }
        return .object(["bytes": .integer(Int64(bytes.count)), "sum": .integer(sum % 65536)])
    }

    static func context(_ given: JSON, _ context: LambdaContext) async throws -> JSON {
        let remaining = millis(context.getRemainingTime())
        try await Task.sleep(for: .milliseconds(given["sleepMs"]?.integerValue ?? 0))
        return .object([
            "requestId": .string(context.requestID),
            "functionArn": .string(context.invokedFunctionARN),
            "remainingMs": .integer(remaining),
            "remainingMsAfter": .integer(millis(context.getRemainingTime())),
            "traceId": .string(context.traceID),
            "clientContext": .null,
            "identity": .null,
            "tenantId": .text(context.tenantID),
            "functionName": .text(Lambda.env("AWS_LAMBDA_FUNCTION_NAME")),
            "functionVersion": .text(Lambda.env("AWS_LAMBDA_FUNCTION_VERSION")),
            "memoryLimitMb": .text(Lambda.env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")),
            "logGroup": .string(context.logGroupName),
            "logStream": .string(context.logStreamName),
        ])
    }

    private static func millis(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    }

    static func variables(_ given: JSON) -> JSON {
        for (name, value) in given["set"]?.strings ?? [:] {
            setenv(name, value, 1)
        }
        let wanted = (given["names"]?.elements ?? []).compactMap(\.stringValue)
        let names = wanted == ["*"] ? Array(ProcessInfo.processInfo.environment.keys) : wanted
        let values = names.map { ($0, JSON.text(Lambda.env($0))) }
        return .object([
            "env": .object(Dictionary(values, uniquingKeysWith: { first, _ in first })),
            "cwd": .string(FileManager.default.currentDirectoryPath),
            "pid": .integer(Int64(getpid())),
            "utcOffsetMinutes": .integer(Int64(TimeZone.current.secondsFromGMT() / 60)),
        ])
    }

    static func sleep(_ given: JSON) async throws -> JSON {
        try await Task.sleep(for: .milliseconds(given["ms"]?.integerValue ?? 0))
        return given["value"] ?? .null
    }

    static func log(_ given: JSON) -> JSON {
        let output = given["stream"]?.stringValue == "stderr" ? FileHandle.standardError : FileHandle.standardOutput
        let text = given["text"]?.stringValue ?? ""
        let count = given["count"]?.integerValue ?? 0
        for index in 0..<count {
            output.print(text.replacingOccurrences(of: "%d", with: String(index)))
        }
        return .object(["written": .integer(Int64(count))])
    }

    static func end(_ given: JSON) -> JSON {
        if let line = given["log"]?.stringValue {
            FileHandle.standardOutput.print(line)
        }
        if let signal = given["signal"]?.integerValue {
            kill(getpid(), Int32(signal))
        }
        exit(Int32(given["code"]?.integerValue ?? 0))
    }

    static func logger(_ given: JSON, _ context: LambdaContext) -> JSON {
        let levels: [String: Logger.Level] = [
            "TRACE": .trace, "DEBUG": .debug, "INFO": .info, "WARN": .warning, "ERROR": .error, "FATAL": .critical,
        ]
        let level = levels[(given["level"]?.stringValue ?? "").uppercased()] ?? .info
        context.logger.log(level: level, "\(given["message"]?.stringValue ?? "")")
        return .object(["logged": .bool(true)])
    }

    // A trap and not an error, because the error of a task that nobody awaits is not seen.
    static func background(_ given: JSON) -> JSON {
        Task.detached {
            try await Task.sleep(for: .milliseconds(given["ms"]?.integerValue ?? 0))
            let text = given["text"]?.stringValue ?? ""
            FileHandle.standardOutput.print("CONFORMANCE background \(text)")
            if given["fail"]?.isTrue == true {
                fatalError(text)
            }
        }
        return .object(["started": .bool(true)])
    }

    static func allocate() -> Never {
        var kept: [[UInt8]] = []
        while true {
            kept.append([UInt8](repeating: 1, count: 16 << 20))
        }
    }

    /// The division keeps the compiler from making a loop of it.
    static func recurse(_ depth: Int) -> Int {
        depth == 0 ? 0 : recurse(depth + 1) / 3 + depth
    }

    static func never() async throws -> JSON {
        while true {
            try await Task.sleep(for: .seconds(3600))
        }
    }

    static func disturb() -> JSON {
        _ = FileManager.default.changeCurrentDirectoryPath("/")
        umask(0o777)
        for number in [SIGPIPE, SIGCHLD, SIGUSR1] {
            signal(number, SIG_IGN)
        }
        return .object(["disturbed": .bool(true)])
    }
}
