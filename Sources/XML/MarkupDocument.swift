import CLibXML2

/// An XML document that was read whole and found well formed.
///
/// It is read without network, without document type and without entities of
/// its own, within limits of size and depth. It owns libxml2's tree, which only
/// a schema looks at; everybody else reads `root`.
public final class MarkupDocument {
  /// The file, as faults call it.
  public let file: String
  /// The outermost element.
  public let root: MarkupElement

  let tree: xmlDocPtr

  /// Reads a document from a file.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - file: what faults call it; the path if nil.
  ///   - limits: how large it may be.
  /// - Throws: `XMLFaults` with every fault found in the file.
  public convenience init(
    path: String, calling file: String? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws(XMLFaults) {
    let file = file ?? path
    try self.init(bytes: Self.contents(of: path, file: file, limits: limits), file: file)
  }

  /// Reads a document from bytes.
  ///
  /// - Throws: `XMLFaults` with every fault found in them.
  public init(
    bytes: [UInt8], file: String, limits: ReadingLimits = ReadingLimits()
  ) throws(XMLFaults) {
    if let fault = Encoding.fault(in: bytes, file: file) { throw XMLFaults([fault]) }
    tree = try Parser.parse(bytes, file: file, limits: limits)
    self.file = file
    root = ElementBuilder.root(of: tree)
  }

  deinit { xmlFreeDoc(tree) }
}
