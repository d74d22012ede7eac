/// What a file of Linked Places says of itself before its features.
public struct LinkedPlacesHead: Hashable, Sendable {
  /// What it is called.
  public private(set) var title: String?
  /// The licence it is under.
  public private(set) var licence: String?

  /// Reads the beginning of a file, as far as it goes; of anything else it says
  /// nothing.
  public init(beginning: [UInt8]) {
    var head = LinkedPlacesHead()
    beginning.withUnsafeBufferPointer { bytes in
      // The beginning ends somewhere within: what stands before that is enough.
      try? head.read(bytes)
    }
    self = head
  }

  private init() {}

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
    var cursor = try JSONCursor(bytes)
    try cursor.object { cursor, name throws(JSONFault) in
      let value = try cursor.value()
      switch name {
      case "name", "title": self.title = value.string
      case "license": self.licence = value.string
      default: break
      }
    }
  }
}
