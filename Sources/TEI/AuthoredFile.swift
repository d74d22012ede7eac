import Foundation

/// An authored file of the gazetteer's folder.
struct AuthoredFile {
  /// The folders that are read, in the order they are read in.
  enum Folder: String, CaseIterable {
    case vocabulary
    case places
    case sources
  }

  /// The folder it lies in.
  var folder: Folder
  /// The name, such as `karabakh.xml`.
  var name: String

  /// The file relative to the gazetteer's folder.
  var path: String { "\(folder.rawValue)/\(name)" }

  /// The files of a gazetteer in the order they are read in, and the XML files
  /// that lie where nothing reads them.
  ///
  /// What editors and systems leave behind (hidden files, `~`, `.bak`, anything
  /// but `.xml`) is passed over.
  static func list(in root: String) -> (files: [AuthoredFile], strays: [String]) {
    var files: [AuthoredFile] = []
    var strays = markup(in: root)
    for folder in Folder.allCases {
      let path = "\(root)/\(folder.rawValue)"
      files += markup(in: path).map { AuthoredFile(folder: folder, name: $0) }
      for inner in entries(of: path) where isFolder("\(path)/\(inner)") {
        strays += markup(in: "\(path)/\(inner)").map { "\(folder.rawValue)/\(inner)/\($0)" }
      }
    }
    return (files, strays)
  }

  /// Whether the file is a link that leads out of the gazetteer's folder, which
  /// somebody else's gazetteer might have to be read with what is not its own.
  func leadsOutside(_ root: String) -> Bool {
    func real(_ path: String) -> String {
      URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }
    return !real("\(root)/\(path)").hasPrefix(real(root) + "/")
  }

  private static func markup(in folder: String) -> [String] {
    entries(of: folder).filter {
      $0.lowercased().hasSuffix(".xml") && !isFolder("\(folder)/\($0)")
    }
  }

  /// The names in a folder, by their bytes, without hidden ones.
  private static func entries(of folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("#") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
