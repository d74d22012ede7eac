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

/// A text to be annotated, as Unicode scalars.
struct TextInput {
  /// How what is not text is told from what is.
  enum Form: String, CaseIterable {
    case plain, markdown, html, tei, pdf
  }

  /// The most bytes that are read of a text whose outcome is written as it is
  /// found.
  static let limit = 64 << 20
  /// The most of one whose outcome has to be held as a whole.
  static let wholeLimit = 4 << 20

  /// What messages call it.
  let name: String
  /// The form it has, or is said to have.
  let form: Form
  /// The text with its markup: what ranges count from.
  let scalars: [Unicode.Scalar]
  /// The text with its markup made unseen.
  let readable: [Unicode.Scalar]

  /// Reads a file, or the standard input for `-`.
  ///
  /// - Parameter limit: The most bytes it may have.
  init(path: String, form: Form?, limit: Int) throws {
    let isStandardInput = path == "-"
    let bytes = try Self.bytes(isStandardInput ? nil : path, limit: limit)
    name = isStandardInput ? "standard input" : path
    self.form = form ?? Self.form(of: bytes, path: path)
    let text = self.form == .pdf ? try Self.textOfPDF(bytes, name: name, limit: limit) : bytes
    scalars = try Self.scalars(text, name: name)
    readable =
      switch self.form {
      case .plain, .pdf: scalars
      case .markdown: MarkupMask.markdown(scalars)
      case .html, .tei: MarkupMask.markup(scalars)
      }
  }

  private static func bytes(_ path: String?, limit: Int) throws -> [UInt8] {
    let handle: FileHandle
    if let path {
      do { handle = try FileHandle(forReadingFrom: URL(filePath: path)) } catch {
        // For the words of the system.
        _ = try contents(of: path)
        throw error
      }
    } else {
      handle = .standardInput
    }
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let more: Data?
      do { more = try handle.read(upToCount: 1 << 20) } catch {
        _ = try path.map { try contents(of: $0) }
        throw error
      }
      guard let more, !more.isEmpty else { return bytes }
      bytes += more
    }
    throw TextInputError.tooLarge(file: path ?? "standard input", limit: limit)
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

  private static func scalars(_ bytes: [UInt8], name: String) throws -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        scalars.append(scalar)
        offset += UTF8.width(scalar)
      case .emptyInput: return scalars
      case .error:
        let line = 1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
        throw TextInputError.notUTF8(file: name, line: line, byte: offset)
      }
    }
  }

  // MARK: PDF

  private static func textOfPDF(
    _ bytes: [UInt8], name: String, limit: Int
  ) throws -> [UInt8] {
    guard let program = Need.pdfReader.found(environment: ProcessInfo.processInfo.environment)
    else {
      throw TextInputError.noPDFReader(file: name)
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kachagh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (pdf, text) = (folder.appending(path: "in.pdf"), folder.appending(path: "out.txt"))
    try Data(bytes).write(to: pdf)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-enc", "UTF-8", "-nopgbrk", pdf.path, text.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, let data = try? Data(contentsOf: text) else {
      let reason = String(decoding: words, as: UTF8.self).split(separator: "\n").first
      throw TextInputError.brokenPDF(file: name, reason: String(reason ?? "no reason given"))
    }
    guard data.count <= limit else { throw TextInputError.tooLarge(file: name, limit: limit) }
    return Array(data)
  }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
