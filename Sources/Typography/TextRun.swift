internal import CHarfBuzz

/// A stretch of a line that one font draws in one script and direction.
struct TextRun {
  /// The bytes of the line's UTF-8 that it covers.
  var bytes: Range<Int>
  /// The script.
  let script: hb_script_t
  /// The font.
  let font: FontFile
  /// The embedding level: odd runs from right to left.
  let level: UInt8

  /// Splits a line into runs, in reading order.
  ///
  /// A character goes to the font that `fonts` gives for its script; one that
  /// this font lacks (a bracket, say, which the Armenian font does not have)
  /// to the first of its other fonts that has it.
  static func split(
    _ text: String, fonts: (hb_script_t, Unicode.Scalar) throws(TypographyError) -> FontFile
  ) throws(TypographyError) -> (runs: [TextRun], isRightToLeft: Bool) {
    let functions = hb_unicode_funcs_get_default()
    let scalars = Array(text.unicodeScalars)
    let own = scalars.map { hb_unicode_script(functions, $0.value) }
    let classes = zip(scalars, own).map { BidiClass($0, script: $1) }
    let scripts = resolve(own)
    let bidi = BidiLevels(scalars, classes)

    var runs: [TextRun] = []
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      let (script, level) = (scripts[index], bidi.levels[index])
      let end = offset + UTF8.width(scalar)
      let sticks =
        own[index] == HB_SCRIPT_INHERITED || scalar.properties.isDefaultIgnorableCodePoint
      let font =
        if sticks, let last = runs.last { last.font } else { try fonts(script, scalar) }
      if let last = runs.last, last.font === font, last.script == script, last.level == level {
        runs[runs.count - 1].bytes = last.bytes.lowerBound..<end
      } else {
        runs.append(TextRun(bytes: offset..<end, script: script, font: font, level: level))
      }
      offset = end
    }
    return (runs, bidi.base == 1)
  }

  /// Gives what belongs to no script, such as a space, the script before it,
  /// or at the beginning the one after it.
  private static func resolve(_ own: [hb_script_t]) -> [hb_script_t] {
    func isReal(_ script: hb_script_t) -> Bool {
      script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED && script != HB_SCRIPT_UNKNOWN
    }
    var current = own.first(where: isReal) ?? HB_SCRIPT_LATIN
    return own.map { script in
      if isReal(script) { current = script }
      return current
    }
  }

  /// Which family draws which part.
  static func spans(of runs: [TextRun]) -> [FamilySpan] {
    runs.reduce(into: []) { spans, run in
      if let last = spans.last, last.family == run.font.family {
        spans[spans.count - 1].bytes = last.bytes.lowerBound..<run.bytes.upperBound
      } else {
        spans.append(FamilySpan(bytes: run.bytes, family: run.font.family))
      }
    }
  }

  /// The runs from left to right: rule L2 of UAX 9.
  static func inVisualOrder(_ runs: [TextRun]) -> [TextRun] {
    guard let highest = runs.map(\.level).max(), highest > 0 else { return runs }
    var ordered = runs
    for level in (1...highest).reversed() {
      var start = 0
      while start < ordered.count {
        let end = ordered[start...].firstIndex { $0.level < level } ?? ordered.count
        ordered[start..<end].reverse()
        start = end + 1
      }
    }
    return ordered
  }
}
