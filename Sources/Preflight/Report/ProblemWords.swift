import Colourimetry

/// The words for what is wrong, in three parts: what was found, what was
/// expected, and how to mend it.
extension Problem {
  /// What was found.
  public var found: String {
    switch self {
    case .unreadable(let text): text
    case .notSVG(let name): "the outermost element is <\(name)>"
    case .tooMany(let limit): "more than \(limit) elements are drawn; the rest was not looked at"
    case .noSize: "the file does not say how large it is"
    case .screenUnit(let text): "the size is given as \(text)"
    case .tooWide(let width, _), .tooNarrow(let width, _), .betweenColumns(let width, _):
      "\(Figure(width, 1)) mm wide"
    case .tooHigh(let height, _): "\(Figure(height, 1)) mm high"
    case .smallType(let size, _), .largeType(let size, _): "type of \(Figure(size, 2)) pt"
    case .smallOutlines(let size, _):
      "text drawn as shapes, of about \(Figure(size, 1)) pt by its tallest letter"
    case .thinLine(let width, _), .thickLine(let width, _): "a line of \(Figure(width, 3)) pt"
    case .font(let name?, _): "type in \(name)"
    case .font(nil, _): "type in no named font"
    case .outlined: "text drawn as shapes"
    case .live: "text that needs its font"
    case .fontInFile(let name): "the font \(name) in a style sheet"
    case .coarse(let pixels, let resolution, _):
      "a picture of \(pixels.x) by \(pixels.y) pixels, printed at \(Figure(resolution, 0)) per inch"
    case .unknownPicture(let reason): "a picture whose pixels cannot be counted: \(reason)"
    case .external(let address): "\(address) is needed from outside the file"
    case .script(let what): "a program: \(what)"
    case .animation: "something that changes in time"
    case .foreign: "content that is not SVG"
    case .effect(let effect): effect.found
    case .translucent(let opacity): "something of opacity \(Figure(opacity, 2))"
    case .outside: "something outside the figure"
    case .alike(let one, let other, let difference, let vision, _):
      "\(one.hexadecimal) and \(other.hexadecimal) are \(Figure(difference, 1)) apart "
        + vision.inWords
    case .manyColours(let count): "\(count) colours that may carry the data"
    case .alikeInGrey(let pairs, _): "in grey, " + Self.list(pairs)
    case .colouredText(let colour): "text in \(colour.hexadecimal)"
    case .faint(let colour, let ground, let contrast, _):
      "text in \(colour.hexadecimal) on \(ground.hexadecimal), a contrast of \(Figure(contrast, 1))"
    }
  }

  /// What was expected.
  public var expected: String {
    switch self {
    case .unreadable: "an SVG file in well-formed XML"
    case .notSVG: "<svg>"
    case .tooMany(let limit): "at most \(limit) elements"
    case .noSize, .screenUnit: "a width and a height in mm, cm, in or pt"
    case .tooWide(_, let most): "at most \(Figure(most, 1)) mm"
    case .tooNarrow(_, let least): "at least \(Figure(least, 1)) mm"
    case .betweenColumns(_, let columns):
      "the width of a column: "
        + columns.map { "\(Figure($0.millimetres, 1)) mm (\($0.name))" }.joined(separator: ", ")
    case .tooHigh(_, let most): "at most \(Figure(most, 1)) mm"
    case .smallType(_, let least), .smallOutlines(_, let least), .thinLine(_, let least):
      "at least \(Figure(least, 2)) pt"
    case .largeType(_, let most), .thickLine(_, let most): "at most \(Figure(most, 2)) pt"
    case .font(_, let allowed): allowed.joined(separator: ", ")
    case .outlined: "text that can be edited"
    case .live: "text drawn as shapes"
    case .fontInFile: "a font of the system, or text drawn as shapes"
    case .coarse(_, _, let least): "at least \(Figure(least, 0)) pixels per inch"
    case .unknownPicture: "a PNG or JPEG within the file"
    case .external: "everything within the file"
    case .script, .animation, .foreign: "a still drawing of SVG shapes and text"
    case .effect: "plain fills and lines"
    case .translucent: "solid colours"
    case .outside: "nothing beyond the edge"
    case .alike(_, _, _, _, let least): "at least \(Figure(least, 0)) (CIEDE2000)"
    case .manyColours: "few enough to tell apart"
    case .alikeInGrey(_, let least):
      "a difference in lightness (L*) of at least \(Figure(least, 0))"
    case .colouredText: "black or grey text"
    case .faint(_, _, _, let least): "a contrast of at least \(Figure(least, 1))"
    }
  }

  private static func list(_ pairs: [GreyPair]) -> String {
    let shown = pairs.prefix(4).map {
      "\($0.one.hexadecimal) and \($0.other.hexadecimal) differ by \(Figure($0.difference, 1))"
    }
    let rest = pairs.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? ", and \(rest) pairs more" : "")
  }
}

extension Effect {
  fileprivate var found: String {
    switch self {
    case .filter: "a filter"
    case .mask: "a mask"
    case .blend: "a blend mode"
    case .gradient: "a gradient"
    case .pattern: "a pattern"
    case .textLength: "text forced to a length"
    case .textPath: "text along a path"
    }
  }
}

extension ColourVision {
  fileprivate var inWords: String {
    switch self {
    case .normal: "to any eye"
    case .protanopia: "to an eye without red cones (protanopia)"
    case .deuteranopia: "to an eye without green cones (deuteranopia)"
    case .tritanopia: "to an eye without blue cones (tritanopia)"
    }
  }
}
