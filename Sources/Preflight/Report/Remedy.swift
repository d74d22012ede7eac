extension Problem {
  /// How to mend it.
  public var remedy: String {
    switch self {
    case .unreadable: "open the file in the program it was made with, and export it again"
    case .notSVG: "export the drawing as plain SVG"
    case .tooMany: "merge shapes that look alike, or draw the densest part as a picture"
    case .noSize: "give <svg> a width and a height in mm, such as width=\"180mm\""
    case .screenUnit: Self.unitRemedy
    case .tooWide(let width, let most):
      "draw it \(Figure(most, 0)) mm wide; shrunk to fit, type and lines lose "
        + "\(Figure((1 - most / width) * 100, 0)) % of their size"
    case .tooNarrow(_, let least): "draw it at least \(Figure(least, 0)) mm wide"
    case .betweenColumns(let width, let columns): Self.columnRemedy(width, columns)
    case .tooHigh: "crop it, set parts side by side, or make two figures of it"
    case .smallType(let size, let least), .smallOutlines(let size, let least):
      "enlarge it by \(Figure((least / size - 1) * 100, 0, up: true)) %, or leave out what is too much"
    case .largeType(_, let most): "set it in \(Figure(most, 1)) pt or less"
    case .thinLine(_, let least): "draw it \(Figure(least, 2)) pt thick or more"
    case .thickLine(_, let most): "draw it \(Figure(most, 2)) pt thick or less"
    case .font(_, let allowed):
      "set it in \(allowed.first ?? "another font")"
        + (allowed.isEmpty ? "" : ", and name that first in font-family")
    case .outlined: "export with text as text, not as paths"
    case .live: "export with text converted to paths"
    case .fontInFile:
      "Inkscape, Illustrator and most converters ignore it; install the font and "
        + "embed it in the PDF or EPS, or convert text to paths"
    case .coarse(let pixels, let resolution, let least):
      "take the picture with \(Self.enlarged(pixels, by: least / resolution)) pixels, "
        + "or print it smaller"
    case .unknownPicture: "embed it as PNG or JPEG"
    case .external: "embed it"
    case .script: "delete it"
    case .animation: "delete it and draw the state to be printed"
    case .foreign: "draw it as <text> and shapes; converters leave it out"
    case .effect(let effect): effect.remedy
    case .translucent: "mix the colour with what lies below and paint it solid"
    case .outside: "delete it, or crop it at the edge"
    case .alike:
      "make one lighter or darker; or tell the two apart by shape, dashes or a label as well"
    case .manyColours: "name those that carry the data, and they are compared"
    case .alikeInGrey:
      "make them lighter and darker in turn; or tell them apart by shape, dashes or a label as well"
    case .colouredText: "write in black, and put a patch or line of the colour beside it"
    case .faint: "make the text darker, or what is below it lighter"
    }
  }

  private static let unitRemedy =
    "write the size in mm: a px is 1/96 inch by the rules, but 1/72 inch where Illustrator or "
    + "Cairo wrote it"

  private static func columnRemedy(_ width: Double, _ columns: [WidthRule.Column]) -> String {
    let nearest = columns.min { abs($0.millimetres - width) < abs($1.millimetres - width) }
    guard let nearest else { return "draw it at a column's width" }
    let percent = Figure(nearest.millimetres / width * 100, 0)
    return "draw it \(Figure(nearest.millimetres, 1)) mm wide; else it is printed at \(percent) %, "
      + "type and lines with it"
  }

  private static func enlarged(_ pixels: SIMD2<Int>, by factor: Double) -> String {
    let width = Figure(Double(pixels.x) * factor, 0, up: true)
    return "\(width) by \(Figure(Double(pixels.y) * factor, 0, up: true))"
  }
}

extension Effect {
  fileprivate var remedy: String {
    switch self {
    case .filter: "draw the same without it; converters turn it into pixels or leave it out"
    case .mask: "cut the shapes, or use a clip path; EPS has no masks"
    case .blend: "mix the colours beforehand; EPS has no blend modes"
    case .gradient: "see that the converter keeps it smooth, or paint solid steps"
    case .pattern: "see that the converter keeps it, or draw its lines as lines"
    case .textLength: "delete textLength; it spoils the spacing and editing"
    case .textPath: "see that the converter follows the path, or convert this text to paths"
    }
  }
}

/// A number as people write it: so many decimals, without zeros at the end.
struct Figure: CustomStringConvertible {
  let description: String

  init(_ value: Double, _ decimals: Int, up: Bool = false) {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    guard value.isFinite, abs(value) < 1e15 else {
      description = "\(value)"
      return
    }
    // A hair less than a whole number of steps is that number.
    let steps = up ? (value * scale - 1e-6).rounded(.up) : (value * scale).rounded()
    let whole = Int(abs(steps))
    var digits = String(whole % Int(scale))
    while digits.count < decimals { digits = "0" + digits }
    while digits.hasSuffix("0") && decimals > 0 { digits.removeLast() }
    let sign = steps < 0 ? "-" : ""
    let fraction = decimals > 0 && !digits.isEmpty ? "." + digits : ""
    description = sign + String(whole / Int(scale)) + fraction
  }
}
