import Annotation
import Gazetteer
import TEI

/// The draft of a source file, which begins with what stands last in the text, so
/// that all of it has to be held.
struct AnnotationDraft: AnnotationFile {
  private let reference: Reference
  private let earlier: DraftDocument?
  private let publisher: String
  private var text = AnnotatedText()
  /// The text, its markup made unseen.
  private var scalars: [Unicode.Scalar] = []

  /// Begins a draft.
  ///
  /// - Parameters:
  ///   - reference: The work it is.
  ///   - earlier: The earlier draft; nil where there is none.
  ///   - publisher: Who publishes the gazetteer.
  init(reference: Reference, earlier: DraftDocument?, publisher: String) {
    self.reference = reference
    self.earlier = earlier
    self.publisher = publisher
  }

  mutating func append(_ section: AnnotatedText, of text: TextPart) throws {
    self.text.append(section.withoutReasons)
    scalars += text.readable
  }

  func write(_ body: ([UInt8]) throws -> Void) throws {
    let draft = DraftMaker(
      text: text, scalars: scalars, reference: reference, earlier: earlier
    ).draft
    try body(Array(draft.markup(publisher: publisher).utf8))
  }
}
