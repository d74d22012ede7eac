import Foundation
import Synchronization

/// Notices that the user wants a long work to end, so that it can end cleanly.
final class Interruption {
  /// Whether an end is wanted, set from another thread.
  private final class Wish: Sendable {
    let isThere = Mutex(false)
  }

  private let wish = Wish()
  private let sources: [any DispatchSourceSignal]

  /// Begins to listen for an interrupt and a request to end, which from now on
  /// do not end the program by themselves.
  init() {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(signal: number, queue: .global())
    }
    for source in sources {
      source.setEventHandler { [wish] in wish.isThere.withLock { $0 = true } }
      source.resume()
    }
  }

  /// Whether an end is wanted.
  var isWanted: Bool { wish.isThere.withLock { $0 } }

  /// Ends the work where that is wanted.
  func check() throws(CommandError) {
    if isWanted { throw .interrupted }
  }
}
