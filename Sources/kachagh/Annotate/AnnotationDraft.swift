import Annotation
import Gazetteer
import TEI

/// The draft of a source file, which begins with what stands last in the text, so
/// that all of it has to be held.
struct AnnotationDraft: AnnotationFile {
  private let scalars: [Unicode.Scalar]
  private let reference: Reference
  private let earlier: DraftDocument?
  private let publisher: String
  private var text = AnnotatedText()

  /// Begins a draft.
  ///
  /// - Parameters:
  ///   - scalars: The text, its markup made unseen.
  ///   - reference: The work it is.
  ///   - earlier: The earlier draft; nil where there is none.
  ///   - publisher: Who publishes the gazetteer.
  init(
    scalars: [Unicode.Scalar], reference: Reference, earlier: DraftDocument?, publisher: String
  ) {
    self.scalars = scalars
    self.reference = reference
    self.earlier = earlier
    self.publisher = publisher
  }

  mutating func append(_ section: AnnotatedText) throws { text.append(section.withoutReasons) }

  func write(_ body: ([UInt8]) throws -> Void) throws {
    let draft = DraftMaker(
      text: text, scalars: scalars, reference: reference, earlier: earlier
    ).draft
    try body(Array(draft.markup(publisher: publisher).utf8))
  }
}
