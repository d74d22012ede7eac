import Foundation

/// Why a file could not be read or written; the reason is the system's.
enum FileError: Error, Hashable {
  case cannotRead(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
}

/// Files written whole or not at all: beside their goal, and then renamed, so
/// that nobody ever meets half a file.
enum AtomicFile {
  /// Writes bytes to a path, in the place of whatever is there.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try GrowingFile(path)
    do throws(FileError) {
      try file.append(bytes)
      try file.finish()
    } catch {
      file.abandon()
      throw error
    }
  }

  /// Writes several files into a folder, which is made where it is not there.
  static func write(_ files: [MapFile], into folder: String) throws(FileError) {
    try makeFolder(folder)
    for file in files { try write(file.bytes, to: "\(folder)/\(file.name)") }
  }

  /// Makes a folder and those above it, where they are not there.
  static func makeFolder(_ path: String) throws(FileError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: path, reason: systemReason(of: error))
    }
  }
}

/// The bytes of a file.
func contents(of path: String) throws(FileError) -> [UInt8] {
  do {
    return Array(try Data(contentsOf: URL(filePath: path)))
  } catch {
    throw .cannotRead(path: path, reason: systemReason(of: error))
  }
}

/// The system's words under an error of Foundation, whose own are long and
/// repeat the path.
private func systemReason(of error: any Error) -> String {
  var error = error as NSError
  while let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError { error = inner }
  guard error.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
  return String(cString: strerror(Int32(error.code)))
}
