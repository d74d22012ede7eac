import CLibXML2

/// One pass of libxml2's parser over one document.
enum Parser {
  /// libxml2 wants one call before any other, from one thread.
  private static let ready: Void = xmlInitParser()

  /// Reads bytes that are known to be UTF-8 into a tree the caller frees.
  static func parse(
    _ bytes: [UInt8], file: String, limits: ReadingLimits
  ) throws(XMLFaults) -> xmlDocPtr {
    _ = ready
    let sink = FaultSink(limits: limits)
    let tree = withExtendedLifetime(sink) { read(bytes, sink) }
    if let tree, sink.refusal == nil, let encoding = tree.pointee.encoding {
      let name = String(cString: encoding)
      if !["utf-8", "us-ascii"].contains(name.lowercased()) {
        sink.refuse(line: 1, .declaresEncoding(name))
      }
    }
    let faults = WellFormedness.faults(of: sink, file: file)
    guard let tree, faults.isEmpty else {
      xmlFreeDoc(tree)
      throw XMLFaults(faults)
    }
    return tree
  }

  private static func read(_ bytes: [UInt8], _ sink: FaultSink) -> xmlDocPtr? {
    guard let context = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = sink.opaque
    context.pointee.sax.pointee.serror = serror
    context.pointee.sax.pointee.internalSubset = refuseDocumentType
    context.pointee.sax.pointee.startElementNs = startElement
    // NOENT would substitute entities and HUGE lift libxml2's own bounds: both
    // stay unset.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    return bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
        nil, nil, Int32(options))
    }
  }

  private static func sink(_ data: UnsafeMutableRawPointer) -> (xmlParserCtxtPtr, FaultSink)? {
    let context = data.assumingMemoryBound(to: xmlParserCtxt.self)
    return context.pointee._private.map { (context, FaultSink.behind($0)) }
  }

  /// Errors: a parser's handler is given the parser, not the sink.
  private static let serror: xmlStructuredErrorFunc = { data, error in
    guard let data, let error, let (_, sink) = Parser.sink(data) else { return }
    sink.append(error.pointee)
  }

  /// Stops at `<!DOCTYPE`, before any entity in it is read.
  private static let refuseDocumentType: internalSubsetSAXFunc = { data, _, _, _ in
    guard let data, let (context, sink) = Parser.sink(data) else { return }
    sink.refuse(line: Int(xmlSAX2GetLineNumber(data)), .documentType)
    xmlStopParser(context)
  }

  /// Counts the depth, then goes on as libxml2 would.
  private static let startElement: startElementNsSAX2Func = {
    data, name, prefix, uri, namespaceCount, namespaces, count, defaulted, attributes in
    guard let data, let (context, sink) = Parser.sink(data) else { return }
    if Int(context.pointee.nodeNr) >= sink.limits.depth {
      sink.refuse(line: Int(xmlSAX2GetLineNumber(data)), .tooDeep(limit: sink.limits.depth))
      xmlStopParser(context)
      return
    }
    xmlSAX2StartElementNs(
      data, name, prefix, uri, namespaceCount, namespaces, count, defaulted, attributes)
  }
}
