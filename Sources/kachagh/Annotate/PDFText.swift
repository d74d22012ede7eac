import Foundation

/// The text of a PDF, as `pdftotext` makes it.
enum PDFText {
  /// The bytes of the text.
  ///
  /// - Parameters:
  ///   - bytes: The PDF.
  ///   - limit: The most bytes the text may have.
  static func text(of bytes: TextBytes, limit: Int) throws -> TextBytes {
    guard let program = Need.pdfReader.found(environment: ProcessInfo.processInfo.environment)
    else {
      throw TextInputError.noPDFReader(file: bytes.name)
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kachagh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (pdf, text) = (folder.appending(path: "in.pdf"), folder.appending(path: "out.txt"))
    try GrowingFile.write(to: pdf.path) { append in
      while let more = try bytes.next() { try append(more) }
    }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-enc", "UTF-8", "-nopgbrk", pdf.path, text.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: text.path) else {
      let reason = String(decoding: words, as: UTF8.self).split(separator: "\n").first
      throw TextInputError.brokenPDF(
        file: bytes.name, reason: String(reason ?? "no reason given"))
    }
    // An open file outlives its name.
    return try TextBytes(text.path, name: bytes.name, limit: limit)
  }
}
