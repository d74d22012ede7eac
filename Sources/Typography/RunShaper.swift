internal import CHarfBuzz

/// Shapes the runs of one line through HarfBuzz.
struct RunShaper {
  /// The whole line, so that letters join across runs.
  let text: String
  /// The BCP 47 tag of its language, which chooses between national forms.
  let language: String
  /// Whether letters are kept apart, so that none melt into ligatures.
  let isSpaced: Bool

  /// A glyph in font units, y downwards.
  struct Glyph {
    let index: UInt32
    let offset: SIMD2<Double>
    let advance: Double
    let cluster: Int
  }

  /// Shapes a run; its glyphs come from left to right.
  func shape(_ run: TextRun) -> [Glyph] {
    let buffer = hb_buffer_create()
    defer { hb_buffer_destroy(buffer) }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        hb_buffer_add_utf8(
          buffer, characters.baseAddress, Int32(characters.count),
          UInt32(run.bytes.lowerBound), Int32(run.bytes.count))
      }
    }
    hb_buffer_set_direction(buffer, run.level & 1 == 1 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, run.script)
    // Never left to be guessed: the guess is the locale of the process.
    hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
    let features = isSpaced && !Self.joins(run.script) ? Self.withoutLigatures : []
    hb_shape(run.font.font, buffer, features, UInt32(features.count))
    return Self.glyphs(of: buffer)
  }

  /// Whether the letters of a script join, so that none may be set apart.
  static func joins(_ script: hb_script_t) -> Bool {
    script == HB_SCRIPT_ARABIC || script == HB_SCRIPT_SYRIAC
  }

  private static func glyphs(of buffer: OpaquePointer?) -> [Glyph] {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    return (0..<Int(count)).map { index in
      let position = positions[index]
      return Glyph(
        index: infos[index].codepoint,
        offset: [Double(position.x_offset), 0 - Double(position.y_offset)],
        advance: Double(position.x_advance), cluster: Int(infos[index].cluster))
    }
  }

  private static let withoutLigatures = ["liga", "clig"].map { (name: String) in
    hb_feature_t(
      tag: hb_tag_from_string(name, -1), value: 0, start: 0, end: UInt32.max)
  }
}
