import Foundation

/// Tells a person at a terminal how far the reading of a file has come, at what
/// rate, and how long the rest will take; says nothing to a file or program.
struct ByteProgress {
  private let size: Int
  private let noun: String
  private let isShown: Bool
  private let begun = Date()
  private var told = Date.distantPast

  /// - Parameter noun: what the records are, in the plural.
  init(size: Int, noun: String) {
    self.size = size
    self.noun = noun
    isShown = isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  /// Tells of the bytes and records read, at most a few times a second.
  mutating func tell(bytes: Int, records: Int) {
    guard isShown, Date().timeIntervalSince(told) > 0.2 else { return }
    told = Date()
    let seconds = max(told.timeIntervalSince(begun), 0.001)
    let share = min(1, Double(bytes) / Double(max(1, size)))
    let rest = share > 0 ? Int((seconds / share - seconds).rounded()) : 0
    let filled = Int(share * 20)
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled)
    write(
      "\r\u{1B}[K[\(bar)] \(Int(share * 100)) %  \(records) \(noun), "
        + "\(Int(Double(records) / seconds)) a second, \(rest) s left")
  }

  /// Says what comes after the reading.
  func say(_ words: String) {
    if isShown { write("\r\u{1B}[K\(words)") }
  }

  /// Takes the line away again.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
