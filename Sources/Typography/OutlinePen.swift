internal import CHarfBuzz

/// Takes down the outline that HarfBuzz draws. One for each outline, never
/// shared.
final class OutlinePen {
  private(set) var commands: [Outline.Command] = []

  /// Draws one glyph of a font.
  static func commands(of glyph: UInt32, in font: OpaquePointer) -> [Outline.Command] {
    let pen = OutlinePen()
    withExtendedLifetime(pen) {
      shim_hb_font_draw_glyph(
        font, glyph, DrawTable.shared.functions, Unmanaged.passUnretained(pen).toOpaque())
    }
    return pen.commands
  }

  fileprivate func draw(_ command: Outline.Command) { commands.append(command) }
}

/// HarfBuzz's table of drawing functions, ours filled in.
///
/// Unchecked: the table is filled before anybody sees it, then made immutable
/// and never freed; HarfBuzz lets any thread read an immutable table.
private struct DrawTable: @unchecked Sendable {
  let functions: OpaquePointer?

  static let shared = DrawTable()

  private init() {
    functions = hb_draw_funcs_create()
    hb_draw_funcs_set_move_to_func(
      functions, { _, data, _, x, y, _ in pen(data)?.draw(.move(point(x, y))) }, nil, nil)
    hb_draw_funcs_set_line_to_func(
      functions, { _, data, _, x, y, _ in pen(data)?.draw(.line(point(x, y))) }, nil, nil)
    hb_draw_funcs_set_quadratic_to_func(
      functions,
      { _, data, _, controlX, controlY, x, y, _ in
        pen(data)?.draw(.quadratic(point(controlX, controlY), point(x, y)))
      }, nil, nil)
    hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, data, _, firstX, firstY, secondX, secondY, x, y, _ in
        pen(data)?.draw(.cubic(point(firstX, firstY), point(secondX, secondY), point(x, y)))
      }, nil, nil)
    hb_draw_funcs_set_close_path_func(
      functions, { _, data, _, _ in pen(data)?.draw(.close) }, nil, nil)
    hb_draw_funcs_make_immutable(functions)
  }
}

private func pen(_ data: UnsafeMutableRawPointer?) -> OutlinePen? {
  data.map { Unmanaged<OutlinePen>.fromOpaque($0).takeUnretainedValue() }
}

/// Turns HarfBuzz's upward y downwards, and never into -0.
private func point(_ x: Float, _ y: Float) -> SIMD2<Double> { [Double(x), 0 - Double(y)] }
