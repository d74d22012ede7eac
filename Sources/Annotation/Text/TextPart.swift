/// Some of a text, which comes and is read a part after another, so that it need
/// not be held as a whole.
public struct TextPart: Sendable {
  /// How many scalars of the text stand before it, once it is read.
  public internal(set) var start = 0
  /// What stands in the input, markup and all.
  public private(set) var scalars: [Unicode.Scalar]
  /// The same with what is not to be read (markup) made unseen, as long.
  public private(set) var readable: [Unicode.Scalar]

  /// Makes a part.
  ///
  /// - Parameters:
  ///   - scalars: What stands in the input.
  ///   - readable: The same with markup made unseen; as many scalars.
  public init(_ scalars: [Unicode.Scalar], readable: [Unicode.Scalar]) {
    self.scalars = scalars
    self.readable = readable
  }

  /// What stands in the input at a range of the whole text.
  public subscript(range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    scalars[range.lowerBound - start..<range.upperBound - start]
  }

  /// Some of it, told by a range of its own.
  func part(_ range: Range<Int>) -> TextPart {
    var part = TextPart(Array(scalars[range]), readable: Array(readable[range]))
    part.start = start + range.lowerBound
    return part
  }

  /// Takes away its first scalars and puts the next part behind the others.
  mutating func replace(first count: Int, with next: TextPart) {
    start += count
    guard count < scalars.count else {
      (scalars, readable) = (next.scalars, next.readable)
      return
    }
    scalars.replaceSubrange(..<count, with: EmptyCollection())
    readable.replaceSubrange(..<count, with: EmptyCollection())
    scalars += next.scalars
    readable += next.readable
  }
}
