import Foundation

extension MarkupDocument {
  /// The bytes of a file, never more than the limit.
  static func contents(
    of path: String, file: String, limits: ReadingLimits
  ) throws(XMLFaults) -> [UInt8] {
    let data: Data
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      data = try handle.read(upToCount: limits.bytes + 1) ?? Data()
    } catch {
      throw XMLFaults([XMLFault(file: file, line: 1, problem: .unreadable)])
    }
    guard data.count <= limits.bytes else {
      throw XMLFaults([XMLFault(file: file, line: 1, problem: .tooLarge(limit: limits.bytes))])
    }
    return [UInt8](data)
  }
}
