import CLibXML2

/// Words for libxml2's numbers: what is wrong, where its own words speak of its
/// functions and not of the file, and how to mend it.
enum WellFormednessMessage {
  /// What is wrong; how to mend it.
  static func message(code: Int, text: String) -> String {
    let entry = entries[code]
    let what = entry?.what ?? trimmed(text)
    return "\(what); \(entry?.remedy ?? "mend the markup at or just before this line")"
  }

  /// libxml2's words without white space at the ends and with a small letter
  /// at the start, unless they start with an abbreviation.
  static func trimmed(_ text: String) -> String {
    let text = text.collapsed
    guard let first = text.first else { return "this is not XML" }
    guard text.dropFirst().first?.isLowercase == true else { return text }
    return first.lowercased() + text.dropFirst()
  }

  private struct Entry {
    var what: String?
    var remedy: String
  }

  private static func entry(
    _ code: xmlParserErrors, _ what: String? = nil, _ remedy: String
  ) -> (Int, Entry) {
    (Int(code.rawValue), Entry(what: what, remedy: remedy))
  }

  private static let entries: [Int: Entry] = Dictionary(uniqueKeysWithValues: [
    entry(
      XML_ERR_DOCUMENT_EMPTY, "the file holds no element",
      "write one outermost element, such as <TEI>"),
    entry(XML_ERR_DOCUMENT_END, nil, "keep everything inside one outermost element"),
    entry(XML_ERR_TAG_NAME_MISMATCH, nil, "close each element before the one it stands in"),
    entry(XML_ERR_TAG_NOT_FINISHED, nil, "the file may be cut off; close every element"),
    entry(XML_ERR_GT_REQUIRED, nil, "end the tag with >"),
    entry(XML_ERR_LT_REQUIRED, nil, "begin the tag with <"),
    entry(XML_ERR_LTSLASH_REQUIRED, nil, "end the element with </name>"),
    entry(
      XML_ERR_ATTRIBUTE_NOT_STARTED, "an attribute's value has no quotation marks",
      "write name=\"value\""),
    entry(
      XML_ERR_ATTRIBUTE_NOT_FINISHED, "an attribute's value does not end",
      "close the quotation mark"),
    entry(XML_ERR_ATTRIBUTE_WITHOUT_VALUE, nil, "write name=\"value\""),
    entry(XML_ERR_ATTRIBUTE_REDEFINED, nil, "keep one of the two attributes"),
    entry(
      XML_ERR_LT_IN_ATTRIBUTE, "a < stands in an attribute's value",
      "close the quotation mark before it, or write &lt;"),
    entry(XML_ERR_SPACE_REQUIRED, nil, "put a space there"),
    entry(
      XML_ERR_NAME_REQUIRED, "a bare & or < stands in the text", "write &amp; for & and &lt; for <"),
    entry(
      XML_ERR_ENTITYREF_SEMICOL_MISSING, "a bare & stands in the text", "write &amp; for &"),
    entry(XML_ERR_UNDECLARED_ENTITY, nil, "write the character itself, or &amp; for &"),
    entry(XML_WAR_UNDECLARED_ENTITY, nil, "write the character itself, or &amp; for &"),
    entry(XML_ERR_INVALID_CHAR, nil, "delete the control character"),
    entry(XML_ERR_INVALID_CHARREF, nil, "write the character itself"),
    entry(XML_ERR_COMMENT_NOT_FINISHED, nil, "end the comment with -->"),
    entry(XML_ERR_HYPHEN_IN_COMMENT, nil, "do not write -- inside a comment"),
    entry(XML_ERR_CDATA_NOT_FINISHED, nil, "end the section with ]]>"),
    entry(XML_ERR_MISPLACED_CDATA_END, nil, "write ]]&gt; for ]]> in text"),
    entry(XML_ERR_PI_NOT_FINISHED, nil, "end the instruction with ?>"),
    entry(
      XML_ERR_RESERVED_XML_NAME, "an XML declaration stands too late",
      "put <?xml …?> at the very beginning of the file"),
    entry(XML_NS_ERR_UNDEFINED_NAMESPACE, nil, "delete the prefix, or declare it with xmlns"),
  ])
}
