import Annotation
import Foundation
import Gazetteer
import TEI

/// The annotator of the gazetteer and the language data of this repository.
enum Repository {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let annotator = Result { try makeAnnotator() }

  private static func makeAnnotator() throws -> Annotator {
    let gazetteer = folder.appending(path: "Gazetteer")
    return Annotator(
      try TEIFolder.read(gazetteer.path),
      try LanguageData(folder: gazetteer.appending(path: "annotation").path))
  }

  static func annotate(
    _ text: String, language: String? = nil, date: String? = nil
  ) throws -> AnnotatedText {
    try annotator.get().annotate(
      Array(text.unicodeScalars), language: language, date: date.map { try EDTFDate($0) })
  }
}

extension AnnotatedText {
  /// Each mention as `surface=place`.
  var named: [String] { mentions.map { "\($0.surface)=\($0.place?.text ?? "none")" } }

  /// The places of each draft.
  var places: [[String]] {
    events.map { $0.activity.placements.compactMap { $0.candidates.first?.place.text } }
  }

  /// The kinds of the drafts.
  var kinds: [String] { events.map(\.activity.kind.text) }
}

extension [Unicode.Scalar] {
  /// The same with what is no text made unseen.
  ///
  /// - Parameters:
  ///   - mask: What masks it.
  ///   - step: How many scalars come at a time; nil for all at once.
  func masked(by mask: some TextMask, step: Int? = nil) -> [Unicode.Scalar] {
    var mask = mask
    var masked: [Unicode.Scalar] = []
    var come = 0
    repeat {
      come = Swift.min(count, come + (step ?? count))
      masked += mask.mask(Array(self[masked.count..<come]), isLast: come == count)
    } while come < count
    return masked
  }
}
