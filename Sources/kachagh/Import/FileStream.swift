import Foundation
import Interchange

/// The bytes of a file, read a part at a time.
final class FileStream {
  private static let part = 1 << 20

  private let handle: FileHandle
  private let path: String
  /// The size of the file in bytes.
  let size: Int

  init(_ path: String) throws(FileError) {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .cannotRead(path: path, reason: String(cString: strerror(errno)))
    }
    self.handle = handle
    self.path = path
    size = Int((try? handle.seekToEnd()) ?? 0)
    try? handle.seek(toOffset: 0)
  }

  /// The bytes from the first on.
  func stream() -> ByteStream {
    ByteStream { [self] in
      do {
        guard let data = try handle.read(upToCount: Self.part), !data.isEmpty else { return nil }
        return [UInt8](data)
      } catch {
        throw FileError.cannotRead(path: path, reason: error.localizedDescription)
      }
    }
  }
}
