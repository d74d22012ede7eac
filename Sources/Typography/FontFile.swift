internal import CHarfBuzz

/// A font file that is open.
///
/// Unchecked: the handle is made immutable before the object is handed out,
/// and HarfBuzz lets any thread use an immutable font.
final class FontFile: @unchecked Sendable {
  /// The name of the file without its folder.
  let name: String
  /// The name of its family, such as `Noto Sans Armenian`.
  let family: String
  /// Font units to the em.
  let unitsPerEm: Double
  /// How far letters reach above the baseline, in ems.
  let ascent: Double
  /// How far letters reach below the baseline, in ems.
  let descent: Double
  /// The height of capitals, in ems.
  let capHeight: Double
  /// The height of a small x, in ems.
  let xHeight: Double

  let font: OpaquePointer

  /// Opens a file, mapping it into memory; nil where it cannot be read.
  init?(name: String, path: String) {
    guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
    let face = hb_face_create(blob, 0)
    hb_blob_destroy(blob)
    guard let face, hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
      hb_face_destroy(face)
      return nil
    }
    hb_face_destroy(face)
    hb_ot_font_set_funcs(font)
    hb_font_make_immutable(font)

    let em = Double(hb_face_get_upem(hb_font_get_face(font)))
    var extents = hb_font_extents_t()
    hb_font_get_h_extents(font, &extents)
    func metric(_ tag: hb_ot_metrics_tag_t) -> Double {
      var value: hb_position_t = 0
      hb_ot_metrics_get_position_with_fallback(font, tag, &value)
      return Double(value) / em
    }
    self.name = name
    family = Self.family(of: hb_font_get_face(font))
    self.font = font
    unitsPerEm = em
    ascent = Double(extents.ascender) / em
    descent = -Double(extents.descender) / em
    capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT)
    xHeight = metric(HB_OT_METRICS_TAG_X_HEIGHT)
  }

  private static func family(of face: OpaquePointer?) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
      buffer.initialize(repeating: 0)
      var size = UInt32(buffer.count)
      let english = hb_language_from_string("en", -1)
      // In OpenType's table of names, 1 is the family.
      let family: hb_ot_name_id_t = 1
      hb_ot_name_get_utf8(face, family, english, &size, buffer.baseAddress)
      return String(decoding: buffer.prefix(Int(size)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  deinit { hb_font_destroy(font) }

  /// Whether the font is an italic.
  var isItalic: Bool { name.utf8.dropLast(4).suffix(6).elementsEqual("Italic".utf8) }

  /// Whether the font has a glyph for a character.
  func covers(_ scalar: Unicode.Scalar) -> Bool {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0
  }

  /// The box about the ink of a glyph, in font units with y downwards; nil
  /// where it has none.
  func ink(of glyph: UInt32) -> InkBounds? {
    var extents = hb_glyph_extents_t()
    guard hb_font_get_glyph_extents(font, glyph, &extents) != 0, extents.width != 0 else {
      return nil
    }
    let upperLeft = SIMD2(Double(extents.x_bearing), 0 - Double(extents.y_bearing))
    let size = SIMD2(Double(extents.width), -Double(extents.height))
    return InkBounds(minimum: upperLeft, maximum: upperLeft + size)
  }

  /// The outline of a glyph.
  func outline(of glyph: UInt32) -> Outline {
    Outline(commands: OutlinePen.commands(of: glyph, in: font), unitsPerEm: unitsPerEm)
  }
}
