import Foundation

/// Bytes put by until all that stands before them is known: a few in memory, more
/// in a file without a name, which is gone with the program whatever ends it.
final class Spool {
  /// How many bytes are kept in memory.
  private static let most = 1 << 20

  private var bytes: [UInt8] = []
  private var file: FileHandle?

  /// Puts bytes behind the others.
  func append(_ more: [UInt8]) throws {
    bytes += more
    guard bytes.count > Self.most else { return }
    if file == nil { file = try Self.namelessFile() }
    try file?.write(contentsOf: bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Gives all bytes in order, some at a time.
  func read(_ body: ([UInt8]) throws -> Void) throws {
    if let file {
      try file.seek(toOffset: 0)
      while let more = try file.read(upToCount: Self.most), !more.isEmpty {
        try body(Array(more))
      }
    }
    try body(bytes)
  }

  /// A file that is gone with the program.
  static func namelessFile() throws(FileError) -> FileHandle {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "kachagh-\(UUID().uuidString)").path
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else {
      throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
    unlink(path)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
