import Foundation

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

extension FileHandle {
    /// Prints one line that is not held back in a buffer.
    func print(_ line: String) {
        write(Data("\(line)\n".utf8))
    }
}
