import Dispatch
import Foundation
import Synchronization

/// Whether somebody has asked the program to stop, by Ctrl-C or otherwise.
final class Interruption: Sendable {
  private let isAsked = Atomic(false)

  /// Begins to listen, until the program ends, instead of ending it at once.
  init() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      // The handler holds the source, which would else be gone at once.
      source.setEventHandler { [self] in
        withExtendedLifetime(source) { isAsked.store(true, ordering: .relaxed) }
      }
      source.resume()
    }
  }

  /// Whether it is time to stop.
  var hasCome: Bool { isAsked.load(ordering: .relaxed) }
}
