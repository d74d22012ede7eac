/// What stands before the outermost element, taken out so that the rest is read
/// by a reader that refuses document types.
///
/// matplotlib writes a document type, and Illustrator one with entities for its
/// namespaces. The type is replaced by spaces, so that lines stay where they
/// are, and entities of plain text are written out: one inside another, or more
/// in sum than a few kilobytes, are left, and then the reader refuses the file.
struct Preamble {
  /// The file without document type and entities.
  var bytes: [UInt8]
  /// The addresses of style sheets that instructions name, with their lines.
  var styleSheets: [(address: String, line: Int)] = []

  private static let growth = 64 << 10

  init(_ file: [UInt8]) {
    bytes = file
    let head = Self.head(of: file)
    readStyleSheets(head)
    guard let start = Self.find("<!DOCTYPE", in: file[..<head]) else { return }
    guard let end = Self.endOfDocumentType(file, from: start) else { return }
    let entities = Self.entities(in: file[start..<end])
    for index in start..<end where file[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
    if !entities.isEmpty { write(out: entities, from: end) }
  }

  /// The offset of the first tag that is neither comment, instruction nor
  /// document type.
  private static func head(of file: [UInt8]) -> Int {
    var index = 0
    while let open = file[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = file[open...]
      if rest.starts(with: "<!--".utf8) {
        index = find("-->", in: rest).map { $0 + 3 } ?? file.count
      } else if rest.starts(with: "<?".utf8) {
        index = find("?>", in: rest).map { $0 + 2 } ?? file.count
      } else if rest.starts(with: "<!DOCTYPE".utf8) {
        index = endOfDocumentType(file, from: open) ?? file.count
      } else {
        return open
      }
    }
    return file.count
  }

  private static func endOfDocumentType(_ file: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    var depth = 0
    for index in start..<file.count {
      let byte = file[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth == 0: return index + 1
      default: break
      }
    }
    return nil
  }

  /// `<!ENTITY name "text">`, where the text has neither `&`, `%` nor `<`.
  private static func entities(in type: ArraySlice<UInt8>) -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    var rest = type
    while let found = find("<!ENTITY", in: rest) {
      rest = rest[(found + 8)...]
      let words = rest.prefix { $0 != UInt8(ascii: ">") }
      guard let open = words.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == 0x27 }),
        let close = words[(open + 1)...].firstIndex(of: words[open])
      else { continue }
      let name = String(decoding: words[..<open], as: UTF8.self).split(
        whereSeparator: \.isWhitespace)
      let text = Array(words[(open + 1)..<close])
      let plain = !text.contains {
        [UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "<")].contains($0)
      }
      if name.count == 1, plain { result[String(name[0])] = text }
    }
    return result
  }

  private mutating func write(out entities: [String: [UInt8]], from start: Int) {
    var result = Array(bytes[..<start])
    result.reserveCapacity(bytes.count + Self.growth)
    let most = bytes.count + Self.growth
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), result.count < most,
        let end = bytes[index...].prefix(64).firstIndex(of: UInt8(ascii: ";")),
        let text = entities[String(decoding: bytes[(index + 1)..<end], as: UTF8.self)]
      {
        result += text
        index = end + 1
      } else {
        result.append(byte)
        index += 1
      }
    }
    bytes = result
  }

  private mutating func readStyleSheets(_ head: Int) {
    var rest = bytes[..<head]
    while let found = Self.find("<?xml-stylesheet", in: rest) {
      let line = 1 + bytes[..<found].count { $0 == UInt8(ascii: "\n") }
      rest = rest[(found + 2)...]
      let end = Self.find("?>", in: rest) ?? rest.endIndex
      let text = String(decoding: rest[..<end], as: UTF8.self)
      if let address = text.quoted(after: "href=") { styleSheets.append((address, line)) }
    }
  }

  private static func find(_ text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    text.withUTF8Buffer { wanted in
      guard let first = wanted.first else { return nil }
      var rest = bytes
      while let index = rest.firstIndex(of: first) {
        if bytes[index...].starts(with: wanted) { return index }
        rest = bytes[(index + 1)...]
      }
      return nil
    }
  }
}

extension String {
  /// The text between quotation marks that follows a mark.
  fileprivate func quoted(after mark: String) -> String? {
    guard let range = firstRange(of: mark), let quote = self[range.upperBound...].first,
      quote == "\"" || quote == "'"
    else { return nil }
    let rest = self[range.upperBound...].dropFirst()
    return rest.firstIndex(of: quote).map { String(rest[..<$0]) }
  }
}
