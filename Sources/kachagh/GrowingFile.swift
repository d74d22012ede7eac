import Foundation

/// A file that is written a part at a time beside its goal, and has its name when
/// it is whole.
final class GrowingFile {
  private let goal: String
  private let partial: String
  private let descriptor: Int32
  private var isOpen = true

  /// Writes a file a part at a time; what fails leaves whatever is there.
  ///
  /// - Parameter write: Is given what takes the next bytes.
  static func write(
    to goal: String, _ write: (_ append: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let file = try GrowingFile(goal)
    do {
      try write(file.append)
      try file.finish()
    } catch {
      file.abandon()
      throw error
    }
  }

  /// Begins a file that is to be at a path, in the place of whatever is there.
  init(_ goal: String) throws(FileError) {
    self.goal = goal
    partial = Unfinished.begin(beside: goal)
    descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else {
      let code = errno
      Unfinished.end(partial)
      throw Self.failure(goal, code)
    }
  }

  /// Writes the next bytes.
  func append(_ bytes: [UInt8]) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure(goal, errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts the file on disk for good and gives it its name.
  func finish() throws(FileError) {
    guard fsync(descriptor) == 0 else { throw Self.failure(goal, errno) }
    shut()
    let code = Unfinished.finish(partial, as: goal)
    guard code == 0 else { throw Self.failure(goal, code) }
  }

  /// Takes away what has been written.
  func abandon() {
    shut()
    Unfinished.end(partial)
  }

  private func shut() {
    if isOpen { close(descriptor) }
    isOpen = false
  }

  private static func failure(_ path: String, _ code: Int32) -> FileError {
    .cannotWrite(path: path, reason: String(cString: strerror(code)))
  }
}
