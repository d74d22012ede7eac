import Annotation
import Foundation

/// Why a text cannot be read, as facts.
enum TextInputError: Error, Hashable {
  /// It is larger than the limit, in bytes.
  case tooLarge(file: String, limit: Int)
  /// A byte is not part of UTF-8: where, and the line.
  case notUTF8(file: String, line: Int, byte: Int)
  /// It is a PDF, and `pdftotext` is not there.
  case noPDFReader(file: String)
  /// `pdftotext` has failed.
  case brokenPDF(file: String, reason: String)
}

/// A text to be annotated, a part after another as Unicode scalars.
final class TextInput {
  /// How what is not text is told from what is.
  enum Form: String, CaseIterable {
    case plain, markdown, html, tei, pdf
  }

  /// The most bytes that are read of a text whose outcome is written as it is
  /// found: a quarter of an hour.
  static let limit = 1 << 30
  /// The most of one whose outcome has to be held as a whole.
  static let wholeLimit = 4 << 20

  private let form: Form
  private let bytes: TextBytes
  private var decoder: ScalarDecoder
  private var mask: (any TextMask)?
  /// What has been read and cannot be masked without what follows.
  private var held: [Unicode.Scalar] = []
  private var isAtEnd = false

  /// Opens a file, or the standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - form: The form it has; nil to see it from its name or its beginning.
  ///   - limit: The most bytes it may have.
  ///   - isReadTwice: Whether it is to be read a second time.
  init(path: String, form: Form?, limit: Int, isReadTwice: Bool) throws {
    let isStandardInput = path == "-"
    var bytes = try TextBytes(
      isStandardInput ? nil : path, name: isStandardInput ? "standard input" : path, limit: limit)
    self.form = form ?? Self.form(of: bytes.beginning, path: path)
    if self.form == .pdf {
      bytes = try PDFText.text(of: bytes, limit: limit)
    }
    self.bytes = isReadTwice ? try bytes.copy() : bytes
    decoder = ScalarDecoder(name: bytes.name)
    mask = Self.mask(of: self.form)
  }

  /// The next part; nil at the end.
  func next() throws -> TextPart? {
    while !isAtEnd {
      let more = try bytes.next()
      isAtEnd = more == nil
      held += try decoder.scalars(of: more ?? [], isLast: isAtEnd)
      let readable = mask?.mask(held, isLast: isAtEnd) ?? held
      guard !readable.isEmpty else { continue }
      let part = TextPart(Array(held[..<readable.count]), readable: readable)
      held.removeFirst(readable.count)
      return part
    }
    return nil
  }

  /// Begins again, where the text is one to be read twice.
  func rewind() throws {
    try bytes.rewind()
    decoder = ScalarDecoder(name: bytes.name)
    mask = Self.mask(of: form)
    held = []
    isAtEnd = false
  }

  private static func mask(of form: Form) -> (any TextMask)? {
    switch form {
    case .plain, .pdf: nil
    case .markdown: MarkdownMask()
    case .html, .tei: MarkupMask()
    }
  }

  private static func form(of bytes: [UInt8], path: String) -> Form {
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    switch URL(filePath: path).pathExtension.lowercased() {
    case "md", "markdown": return .markdown
    case "html", "htm", "xhtml": return .html
    case "xml", "tei": return .tei
    case "txt": return .plain
    default:
      let start = bytes.prefix(200).drop { $0 <= 32 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      let text = String(decoding: start, as: UTF8.self).lowercased()
      let isHTML = text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
      return isHTML ? .html : text.hasPrefix("<?xml") ? .tei : .plain
    }
  }
}
