import Annotation
import Gazetteer
import Interchange

/// The names of a text as features: GeoJSON or a table.
struct AnnotationFeatures: AnnotationFile {
  private let record: AnnotationRecord
  /// Makes the stream; the one of the file as a whole knows all shapes.
  private let begin: ([Geometry]) -> any FeatureStream
  private var stream: any FeatureStream
  private let body = Spool()
  private var count = 0
  private var shapes: Set<Geometry> = []

  private init(_ record: AnnotationRecord, _ begin: @escaping ([Geometry]) -> any FeatureStream) {
    self.record = record
    self.begin = begin
    stream = begin([])
    // The head is written when all shapes are known.
    _ = stream.take()
  }

  static func geoJSON(_ record: AnnotationRecord, name: String) -> AnnotationFeatures {
    AnnotationFeatures(record) { GeoJSONStream(name: name, around: $0) }
  }

  static func table(_ record: AnnotationRecord) -> AnnotationFeatures {
    AnnotationFeatures(record) { _ in FeatureTable() }
  }

  mutating func append(_ section: AnnotatedText, of text: TextPart) throws {
    for mention in section.mentions {
      count += 1
      let feature = record.feature(mention, of: text, number: count)
      shapes.formUnion(feature.geometries)
      stream.append(feature)
    }
    try body.append(stream.take())
  }

  func write(_ body: ([UInt8]) throws -> Void) throws {
    var (head, end) = (begin(Array(shapes)), stream)
    try body(head.take())
    try self.body.read(body)
    end.end()
    try body(end.take())
  }
}
