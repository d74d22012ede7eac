import Foundation

/// The bytes of a text, some at a time, and no more of them than a limit.
final class TextBytes {
  /// How many are read at a time.
  private static let step = 1 << 18

  /// What messages call the text.
  let name: String
  /// The first of the bytes.
  private(set) var beginning: [UInt8] = []
  private let limit: Int
  private let file: FileHandle
  /// How many have been given.
  private var count = 0

  /// Opens a text.
  ///
  /// - Parameters:
  ///   - path: Its file; nil for the standard input.
  ///   - name: What messages call it.
  ///   - limit: The most bytes it may have.
  convenience init(_ path: String?, name: String, limit: Int) throws {
    guard let path else {
      try self.init(.standardInput, name: name, limit: limit)
      return
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Self.failure(path) }
    try self.init(
      FileHandle(fileDescriptor: descriptor, closeOnDealloc: true), name: name, limit: limit)
  }

  private init(_ file: FileHandle, name: String, limit: Int) throws {
    self.file = file
    self.name = name
    self.limit = limit
    var facts = stat()
    // What tells its size is not read in vain.
    if fstat(file.fileDescriptor, &facts) == 0, facts.st_size > limit {
      throw TextInputError.tooLarge(file: name, limit: limit)
    }
    beginning = try read()
  }

  /// The next bytes; nil at the end.
  func next() throws -> [UInt8]? {
    let bytes = count == 0 ? beginning : try read()
    count += bytes.count
    guard count <= limit else { throw TextInputError.tooLarge(file: name, limit: limit) }
    return bytes.isEmpty ? nil : bytes
  }

  /// As many bytes as are read at a time; fewer at the end.
  private func read() throws -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.step) { buffer, count in
      while count < Self.step {
        let more = Foundation.read(
          file.fileDescriptor, buffer.baseAddress.map { $0 + count }, Self.step - count)
        if more < 0, errno == EINTR { continue }
        failed = more < 0
        guard more > 0 else { return }
        count += more
      }
    }
    guard !failed else { throw Self.failure(name) }
    return bytes
  }

  private static func failure(_ name: String) -> FileError {
    .cannotRead(path: name, reason: String(cString: strerror(errno)))
  }

  // MARK: Reading twice

  /// The same bytes, put by in a file without a name: they can be read again,
  /// wherever they have come from and whatever becomes of that.
  func copy() throws -> TextBytes {
    let copy = try Spool.namelessFile()
    while let bytes = try next() { try copy.write(contentsOf: bytes) }
    try copy.seek(toOffset: 0)
    return try TextBytes(copy, name: name, limit: limit)
  }

  /// Begins again; for a copy.
  func rewind() throws {
    try file.seek(toOffset: UInt64(beginning.count))
    count = 0
  }
}
