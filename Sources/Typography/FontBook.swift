internal import CHarfBuzz
internal import Synchronization

/// Measures, shapes and outlines text in the Noto fonts of the system.
///
/// Fonts are opened when a text first needs them and stay open. A book may be
/// used by many tasks at once.
public final class FontBook: Sendable {
  /// Where font files are looked for.
  public let folders: FontFolders

  private let files = Mutex<[String: FontFile]>([:])
  private let choices = Mutex<[Choice: FontFile]>([:])

  /// A typeface in a script.
  private struct Choice: Hashable {
    let typeface: Typeface
    let script: UInt32
  }

  /// Makes a book of the fonts in folders. No file is opened yet.
  public init(folders: FontFolders = .standard()) { self.folders = folders }

  /// Shapes a line of text.
  ///
  /// - Parameters:
  ///   - text: the words, in reading order, in NFC. The direction of the line
  ///     is that of its first letter.
  ///   - language: the BCP 47 tag of its language.
  ///   - typeface: the family and style.
  ///   - size: the size of the type in points.
  ///   - letterSpacing: points added between letters, not after the last and
  ///     not within scripts whose letters join.
  /// - Returns: the line; for a character that no font has, the glyph a font has
  ///   first, which is a box.
  /// - Throws: `missingFont` where a file is in none of the folders.
  public func shape(
    _ text: String, language: String, in typeface: Typeface, size: Double,
    letterSpacing: Double = 0
  ) throws(TypographyError) -> ShapedLine {
    let base = try file(named: typeface.fileName)
    let (runs, isRightToLeft) = try TextRun.split(text) {
      (script, scalar) throws(TypographyError) in
      try font(for: scalar, of: script, in: typeface, base: base)
    }
    let shaper = RunShaper(text: text, language: language, isSpaced: letterSpacing != 0)
    var line = LineBuilder(base: base, size: size, letterSpacing: letterSpacing)
    for run in TextRun.inVisualOrder(runs) {
      line.append(shaper.shape(run), of: run)
    }
    return line.finished(
      spans: TextRun.spans(of: runs), isRightToLeft: isRightToLeft)
  }

  /// The outline of a glyph that a line was shaped with.
  ///
  /// - Throws: `missingFont` where the file is in none of the folders.
  public func outline(of glyph: ShapedGlyph) throws(TypographyError) -> Outline {
    try outline(ofGlyph: glyph.index, in: glyph.fontFile)
  }

  /// The outline of a glyph by its number in a font file, named without its
  /// folder.
  ///
  /// - Throws: `missingFont` where the file is in none of the folders.
  public func outline(
    ofGlyph index: UInt32, in fontFile: String
  ) throws(TypographyError) -> Outline {
    try file(named: fontFile).outline(of: index)
  }

  /// The font that draws a character: that of its script, else the Latin one,
  /// else any other that has it. Where none has it, the first, whose box stands
  /// for it.
  private func font(
    for scalar: Unicode.Scalar, of script: hb_script_t, in typeface: Typeface, base: FontFile
  ) throws(TypographyError) -> FontFile {
    let first = try font(of: script, in: typeface, base: base)
    if first.covers(scalar) { return first }
    if base.covers(scalar) { return base }
    for row in ScriptFont.all {
      if let other = open(row.fileName(for: typeface)), other.covers(scalar) { return other }
    }
    return first
  }

  private func font(
    of script: hb_script_t, in typeface: Typeface, base: FontFile
  ) throws(TypographyError) -> FontFile {
    let choice = Choice(typeface: typeface, script: script.rawValue)
    if let known = choices.withLock({ $0[choice] }) { return known }
    let row = ScriptFont.all.first { $0.script == script }
    let found = if let row { try file(named: row.fileName(for: typeface)) } else { base }
    choices.withLock { $0[choice] = found }
    return found
  }

  private func file(named name: String) throws(TypographyError) -> FontFile {
    guard let file = open(name) else {
      throw .missingFont(
        file: name, folders: folders.paths, package: FontFolders.debianPackage)
    }
    return file
  }

  private func open(_ name: String) -> FontFile? {
    files.withLock { files in
      if let file = files[name] { return file }
      for folder in folders.paths {
        guard let file = FontFile(name: name, path: "\(folder)/\(name)") else { continue }
        files[name] = file
        return file
      }
      return nil
    }
  }
}
