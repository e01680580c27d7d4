import Foundation
import Synchronization

/// The failure that a clause asked for. The runtime reports a failure's type and its description.
struct ConformanceError: Error, CustomStringConvertible {
    let description: String

    init(_ message: String) {
        description = message
    }
}

/// The event names an operation that this function does not have.
struct UnknownOperation: Error, CustomStringConvertible {
    let description: String
}

/// What is thrown in the place of a value that is no error.
struct Thrown: Error, CustomStringConvertible {
    let description: String

    init(_ value: JSON) {
        description = value.stringValue ?? "\(value)"
    }
}

/// Counts the calls of all copies of the handler.
final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}

extension FileHandle {
    /// Prints one line that is not held back in a buffer.
    func print(_ line: String) {
        write(Data("\(line)\n".utf8))
    }
}
