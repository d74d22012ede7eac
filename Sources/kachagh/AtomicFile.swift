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
    let partial = Unfinished.begin(beside: path)
    do throws(FileError) {
      try create(partial, bytes, for: path)
      let code = Unfinished.finish(partial, as: path)
      guard code == 0 else { throw failure(path, code) }
    } catch {
      Unfinished.end(partial)
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

  private static func create(
    _ path: String, _ bytes: [UInt8], for goal: String
  ) throws(FileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard file >= 0 else { throw failure(goal, errno) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(goal, errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw failure(goal, errno) }
  }

  private static func failure(_ path: String, _ code: Int32) -> FileError {
    .cannotWrite(path: path, reason: String(cString: strerror(code)))
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
