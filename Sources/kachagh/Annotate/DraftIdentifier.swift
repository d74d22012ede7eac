import Foundation
import Gazetteer
import TEI

/// The identifier of a draft, which is the name of its file.
struct DraftIdentifier {
  let reference: Reference.ID

  /// What the marks of review are called in a draft: a source may not be called
  /// so, too.
  private static let reserved = Set(DraftDocument.State.allCases.map(\.rawValue))

  /// Takes it from a path.
  ///
  /// - Parameter isGiven: Whether the path is that of the draft itself, whose
  ///   name must then be an identifier; of another file it is made into one.
  /// - Throws: `TEITemplate.BadIdentifier`.
  init(of path: String, isGiven: Bool) throws {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    guard !isGiven || Self.reserved.contains(name) else {
      // A template cannot be made for what is no identifier.
      _ = try TEITemplate.source(id: Reference.ID(name))
      reference = Reference.ID(name)
      return
    }
    let letters = name.utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      return isPlain ? byte : UInt8(ascii: "-")
    }
    let text = String(decoding: letters, as: UTF8.self)
    let isFit = text.first?.isLetter ?? false && !Self.reserved.contains(text)
    reference = Reference.ID(isFit ? text : "text-\(text)")
  }
}

extension Project {
  /// Reads a draft of this project.
  func draft(at path: String) throws(GazetteerError) -> DraftDocument {
    try DraftDocument(path: path, schema: "\(gazetteer)/\(TEIFolder.schema)")
  }
}
