import Foundation
import Synchronization

/// Tells a person at a terminal how far a long work has come; says nothing to a
/// file or another program.
final class ProgressLine: Sendable {
  private let total: Int
  private let isShown: Bool
  private let done = Mutex(0)

  /// Begins a work of so many steps.
  init(total: Int) {
    self.total = total
    isShown = isatty(FileHandle.standardError.fileDescriptor) == 1 && total > 1
  }

  /// Tells of one step done, from any thread.
  func advance(_ name: String) {
    guard isShown else { return }
    done.withLock { done in
      done += 1
      write("\r\u{1B}[K\(done)/\(total) \(name)")
    }
  }

  /// Takes the line away again.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
