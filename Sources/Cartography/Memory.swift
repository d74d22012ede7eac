import Synchronization

/// What has been made before, kept for whoever wants the same again.
final class Memory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Pages {
    var now: [Key: Value] = [:]
    var before: [Key: Value] = [:]
  }

  private let pages = Mutex(Pages())

  /// What was made of an equal key, or else what is made now. Two that ask at once
  /// may both make it.
  func value<Failure>(
    of key: Key, made make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let known = pages.withLock { $0.now[key] ?? $0.before[key] }
    let value = if let known { known } else { try make() }
    pages.withLock { $0.now[key] = value }
    return value
  }

  /// Begins a round of all that is wanted, and forgets what the last round did not
  /// ask for.
  func turn() {
    pages.withLock {
      $0.before = $0.now
      $0.now = [:]
    }
  }
}
