import Foundation
import NIOCore

/// Any JSON value; whole numbers stay exact.
enum JSON: Codable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? value.decode(Int64.self) {
            self = .integer(integer)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let array = try? value.decode([JSON].self) {
            self = .array(array)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let bool): try container.encode(bool)
        case .integer(let integer): try container.encode(integer)
        case .number(let number): try container.encode(number)
        case .string(let string): try container.encode(string)
        case .array(let array): try container.encode(array)
        case .object(let object): try container.encode(object)
        }
    }

    static func read(_ buffer: ByteBuffer) throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: Data(buffer.readableBytesView))
    }

    func written() throws -> ByteBuffer {
        ByteBuffer(bytes: try JSONEncoder().encode(self))
    }

    static func text(_ value: String?) -> JSON {
        value.map(JSON.string) ?? .null
    }

    subscript(name: String) -> JSON? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    var integerValue: Int? {
        if case .integer(let value) = self { Int(value) } else { nil }
    }

    var isTrue: Bool {
        if case .bool(let value) = self { value } else { false }
    }

    var elements: [JSON] {
        if case .array(let values) = self { values } else { [] }
    }

    /// The members of an object whose values are strings.
    var strings: [String: String] {
        if case .object(let members) = self { members.compactMapValues(\.stringValue) } else { [:] }
    }
}
