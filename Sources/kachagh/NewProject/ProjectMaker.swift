import Foundation

/// Makes the folder of a new project, whole or not at all.
struct ProjectMaker {
  var pattern: ProjectPattern
  /// The files of `Gazetteer/basemap`.
  var basemap: [MapFile]
  /// What stands for each blank, such as `{title}`, in the files of the pattern.
  var blanks: [String: String]

  /// Makes the project beside its goal and renames it.
  ///
  /// - Throws: `CommandError` where something is there already; `FileError`.
  func make(_ folder: String) throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw CommandError.projectExists(path: folder)
    }
    let goal = URL(filePath: folder)
    try AtomicFile.makeFolder(goal.deletingLastPathComponent().path)
    let partial = Unfinished.begin(beside: goal.path)
    defer { Unfinished.end(partial) }
    for part in pattern.parts { try copy(part, into: partial) }
    try AtomicFile.write(basemap, into: "\(partial)/Gazetteer/basemap")
    let code = Unfinished.finish(partial, as: goal.path)
    guard code == 0 else {
      throw FileError.cannotWrite(path: folder, reason: String(cString: strerror(code)))
    }
  }

  private func copy(_ part: ProjectPattern.Part, into folder: String) throws {
    let goal = part.name.isEmpty ? folder : "\(folder)/\(part.name)"
    guard let names = FileManager.default.subpaths(atPath: part.origin), !names.isEmpty else {
      return try copy(part.origin, to: goal, filling: part.hasBlanks)
    }
    for name in names.sorted() where !isFolder("\(part.origin)/\(name)") {
      try copy("\(part.origin)/\(name)", to: "\(goal)/\(name)", filling: part.hasBlanks)
    }
  }

  private func copy(_ origin: String, to goal: String, filling hasBlanks: Bool) throws {
    try AtomicFile.makeFolder(URL(filePath: goal).deletingLastPathComponent().path)
    let bytes = try contents(of: origin)
    try AtomicFile.write(
      hasBlanks ? filled(bytes, form: URL(filePath: goal).pathExtension) : bytes, to: goal)
  }

  private func filled(_ bytes: [UInt8], form: String) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    for (blank, words) in blanks {
      text = text.replacing("{\(blank)}", with: words.written(in: form))
    }
    return Array(text.utf8)
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

extension String {
  /// The text with that escaped which a form of file, told by its ending, reads
  /// as more than text.
  fileprivate func written(in form: String) -> String {
    switch form {
    case "xml": replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    case "json", "yml": replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    default: self
    }
  }
}
