/// How large a file may be before it is refused unread.
///
/// The bounds are far above what a person edits and far below what would
/// exhaust memory or the stack.
public struct ReadingLimits: Hashable, Sendable {
  /// The most bytes a file may have.
  public var bytes: Int
  /// The most elements that may stand within one another.
  public var depth: Int

  /// Makes limits of bytes and depth.
  ///
  /// A depth above 250 has no effect: libxml2 has its own bound there.
  public init(bytes: Int = 64 << 20, depth: Int = 100) {
    self.bytes = bytes
    self.depth = depth
  }
}
