import Annotation
import Interchange

/// The JSON of what was found in a text.
struct AnnotationJSON: AnnotationFile {
  private let record: AnnotationRecord
  private var languages: [String] = []
  private var mentions = List("mentions")
  private var unknown = List("unknown")
  private var dates = List("dates")
  private var events = List("events")

  init(_ record: AnnotationRecord) { self.record = record }

  mutating func append(_ section: AnnotatedText, of text: TextPart) throws {
    for paragraph in section.paragraphs where !languages.contains(paragraph.language) {
      languages.append(paragraph.language)
    }
    let record = record
    try mentions.append(section.mentions.lazy.map { record.json($0, of: text) })
    try unknown.append(section.unknown.lazy.map { record.json($0, of: text) })
    try dates.append(section.dates.lazy.map { record.json($0) })
    try events.append(section.events.lazy.map { record.json($0, in: section) })
  }

  func write(_ body: ([UInt8]) throws -> Void) throws {
    var head = JSONWriter()
    head.append("{\"languages\":")
    head.append(.texts(languages))
    try body(head.bytes)
    for list in [mentions, unknown, dates, events] { try list.write(body) }
    try body(Array("}\n".utf8))
  }

  /// A member that is an array.
  private struct List {
    private let name: String
    private let spool = Spool()
    private var isEmpty = true

    init(_ name: String) { self.name = name }

    mutating func append(_ values: some Sequence<JSONValue>) throws {
      var json = JSONWriter()
      for value in values {
        if !isEmpty { json.append(",") }
        isEmpty = false
        json.append(value)
      }
      try spool.append(json.bytes)
    }

    func write(_ body: ([UInt8]) throws -> Void) throws {
      try body(Array(",\"\(name)\":[".utf8))
      try spool.read(body)
      try body(Array("]".utf8))
    }
  }
}
