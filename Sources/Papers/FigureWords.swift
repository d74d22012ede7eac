import Gazetteer

/// Figures in the words of a language, hedged as the source hedges them.
struct FigureWords {
  let wording: CaptionWording

  /// A figure with its parts, such as `600 fighters, 70 of them Armenians`.
  func text(of quantity: Quantity) -> String {
    let parts = quantity.parts.map { part in
      wording(
        .figurePart,
        [
          "figure": figure(of: part),
          "what": (part.label ?? part.unit).map(wording.unit) ?? "",
        ])
    }
    let whole = [figure(of: quantity), quantity.unit.map(wording.unit)].compactMap { $0 }
    return ([whole.joined(separator: " ")] + parts).joined(separator: ", ")
  }

  private func figure(of quantity: Quantity) -> String {
    guard let number = quantity.range else {
      return quantity.qualifier == .many ? wording(.figureMany) : ""
    }
    let phrase: CaptionPhrase =
      switch quantity.qualifier {
      case .upTo: .figureUpTo
      case .atLeast: .figureAtLeast
      case .circa: .figureCirca
      case .many, nil: .figure
      }
    return wording(phrase, ["n": number])
  }
}
