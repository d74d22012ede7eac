import Foundation
import Gazetteer
import TEI

/// The identifier of a draft, which is the name of its file.
struct DraftIdentifier {
  let reference: Reference.ID

  /// Takes it from a path.
  ///
  /// - Parameter isGiven: Whether the path is that of the draft itself, whose
  ///   name must then be an identifier; of another file it is made into one.
  /// - Throws: `TEITemplate.BadIdentifier`.
  init(of path: String, isGiven: Bool) throws {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    guard !isGiven else {
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
    reference = Reference.ID(text.first?.isLetter ?? false ? text : "text-\(text)")
  }
}

extension Project {
  /// Reads a draft of this project.
  func draft(at path: String) throws(GazetteerError) -> DraftDocument {
    try DraftDocument(path: path, schema: "\(gazetteer)/\(TEIFolder.schema)")
  }
}
