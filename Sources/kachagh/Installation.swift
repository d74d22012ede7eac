import Foundation

/// Where the program's own files are.
enum Installation {
  /// The file of the program itself.
  static var program: URL {
    URL(filePath: Bundle.main.executablePath ?? CommandLine.arguments[0])
      .resolvingSymlinksInPath()
  }

  /// Whether a file was written before the program was put where it is, by which
  /// a build under development differs from the one before, though their version
  /// is the same. A program dated in the future proves nothing.
  static func isNewer(than path: String) -> Bool {
    guard let made = written(program.path), let other = written(path) else { return false }
    return other < made && made <= .now
  }

  private static func written(_ path: String) -> Date? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.modificationDate] as? Date
  }

  /// The folder that holds a file of the program's: `share/kachagh` beside the
  /// `bin` it runs from, else the nearest above the program itself, which is the
  /// repository it was built in.
  static func root(with name: String) throws(CommandError) -> String {
    var folder = program.deletingLastPathComponent()
    var candidates = [
      folder.deletingLastPathComponent().appending(path: "share/kachagh").path
    ]
    while folder.path != "/" {
      candidates.append(folder.path)
      folder = folder.deletingLastPathComponent()
    }
    let found = candidates.first { FileManager.default.fileExists(atPath: "\($0)/\(name)") }
    guard let found else { throw .notInstalled(name, at: candidates[0]) }
    return found
  }
}
