import GRDB
import Synchronization

/// Lets another thread make the building of a database, or an import into it,
/// fail, which then leaves everything as it was.
public final class Interrupter: Sendable {
  private let queue = Mutex<DatabaseQueue?>(nil)

  /// Makes one for one piece of work.
  public init() {}

  /// Makes the statement under way fail, if there is one.
  public func interrupt() { queue.withLock { $0 }?.interrupt() }

  func attach(_ queue: DatabaseQueue) { self.queue.withLock { $0 = queue } }
}
