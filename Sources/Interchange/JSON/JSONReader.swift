extension JSONValue {
  /// Reads a whole JSON text.
  ///
  /// - Parameter bytes: UTF-8, with or without a byte order mark.
  /// - Throws: `JSONFault` at the first thing that is not JSON, and where lists
  ///   and objects nest deeper than 64 or the text is larger than 256 MiB.
  public init(reading bytes: [UInt8]) throws(JSONFault) {
    let result = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(JSONFault) -> JSONValue in
        var cursor = try JSONCursor(bytes)
        let value = try cursor.value()
        try cursor.demandEnd()
        return value
      }
    }
    self = try result.get()
  }
}

extension JSONCursor {
  /// Reads any value.
  mutating func value() throws(JSONFault) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      try array { cursor throws(JSONFault) in values.append(try cursor.value()) }
      return .array(values)
    case UInt8(ascii: "{"):
      var members: [JSONValue.Member] = []
      try object { cursor, name throws(JSONFault) in
        members.append(JSONValue.Member(name, try cursor.value()))
      }
      return .object(members)
    case UInt8(ascii: "t"):
      try demand(word: "true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try demand(word: "false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try demand(word: "null")
      return .null
    default: throw fault(.expected("a value"))
    }
  }
}
