import Colourimetry

/// The colours that carry the data of a drawing.
///
/// Nothing in SVG says which they are. Taken are vivid colours of shapes:
/// greys, inks and pale grounds are left out, and so is text. Colours that look
/// the same are one.
struct DataColours {
  /// A colour and where it is first used.
  struct Entry {
    var colour: ScreenColour
    var place: FilePlace?
  }

  /// The colours, in the order of their first use.
  private(set) var entries: [Entry] = []
  /// Whether the caller named them.
  let areNamed: Bool

  /// More colours than this are a ramp or a picture, and no key.
  static let mostInKey = 12

  private static let leastChroma = 18.0
  private static let sameColour = 3.0

  init(named colours: [ScreenColour]) {
    areNamed = true
    entries = colours.map { Entry(colour: $0, place: nil) }
  }

  init(_ marks: [Mark]) {
    areNamed = false
    var seen: Set<ScreenColour> = []
    for mark in marks {
      guard case .shape = mark.kind else { continue }
      for painted in [mark.style.fillColour, mark.style.strokeColour] {
        guard let (colour, opacity) = painted, opacity >= 0.5 else { continue }
        // To the byte, so that it can be named again.
        let shown = ScreenColour(
          hexadecimal: colour.laid(over: .white, opacity: opacity).hexadecimal)
        guard let shown, seen.insert(shown).inserted, isNew(shown) else { continue }
        entries.append(Entry(colour: shown, place: mark.place))
      }
    }
  }

  private func isNew(_ colour: ScreenColour) -> Bool {
    let lab = LabColour(colour)
    guard (lab.a * lab.a + lab.b * lab.b).squareRoot() >= Self.leastChroma else { return false }
    // More are only counted: it would take long to tell them from one another.
    if entries.count > 200 { return true }
    return entries.allSatisfy {
      LabColour($0.colour).difference(from: lab) >= Self.sameColour
    }
  }
}
