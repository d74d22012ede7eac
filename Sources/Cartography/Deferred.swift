import Dispatch
import Synchronization

/// A value that is made beside other work, on another core where there is one.
///
/// What is made does not depend on when it is asked for.
public final class Deferred<Value: Sendable>: Sendable {
  private let queue = DispatchQueue(label: "deferred")
  private let result = Mutex<Result<Value, any Error>?>(nil)

  /// Begins the work.
  public init(_ work: @escaping @Sendable () throws -> Value) {
    queue.async { [self] in
      let made = Result { try work() }
      result.withLock { $0 = made }
    }
  }

  /// The value, when it is done.
  ///
  /// - Throws: What the work has failed with.
  public func value() throws -> Value {
    // The queue does one thing after the other, so the work comes before this.
    queue.sync {}
    guard let result = result.withLock({ $0 }) else {
      preconditionFailure("work that is waited for is done")
    }
    return try result.get()
  }
}
