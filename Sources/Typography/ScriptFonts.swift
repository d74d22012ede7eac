internal import CHarfBuzz

/// Which font file holds the letters of a script, or the signs, that the Latin
/// fonts lack. To support another script, add a row.
struct ScriptFont: Sendable {
  /// The ISO 15924 code of the script.
  let code: String
  /// The file without serifs, up to the style.
  let sans: String
  /// The file with serifs, up to the style.
  let serif: String
  /// Whether there is a bold file.
  let hasBold: Bool

  /// All rows; where a mark belongs to no script, their order is the order in
  /// which fonts are asked for it.
  static let all = [
    ScriptFont(
      code: "Armn", sans: "NotoSansArmenian", serif: "NotoSerifArmenian", hasBold: true),
    ScriptFont(code: "Arab", sans: "NotoSansArabic", serif: "NotoNaskhArabic", hasBold: true),
    ScriptFont(
      code: "Geor", sans: "NotoSansGeorgian", serif: "NotoSerifGeorgian", hasBold: true),
    ScriptFont(code: "Hebr", sans: "NotoSansHebrew", serif: "NotoSerifHebrew", hasBold: true),
    ScriptFont(code: "Syrc", sans: "NotoSansSyriac", serif: "NotoSansSyriac", hasBold: false),
    ScriptFont(code: "Zsym", sans: "NotoSansSymbols", serif: "NotoSansSymbols", hasBold: true),
    ScriptFont(code: "Zsye", sans: "NotoSansSymbols2", serif: "NotoSansSymbols2", hasBold: false),
  ]

  /// The script as HarfBuzz numbers it.
  var script: hb_script_t { hb_script_from_string(code, -1) }

  /// The file for a typeface. None of these scripts has an italic.
  func fileName(for typeface: Typeface) -> String {
    let stem = typeface.family == .sans ? sans : serif
    return "\(stem)-\(typeface.isBold && hasBold ? "Bold" : "Regular").ttf"
  }
}
