import Cartography
import Drawing
import Gazetteer
import Testing

/// What every map keeps to, whatever it shows, told from the drawing's own data.
enum SheetRule: String, CaseIterable, Sendable {
  case namesAndSymbolsDoNotCoverEachOther
  case namesAndSymbolsAreWithinTheFrame
  case everyNameIsInTheLayout
  case lettersDoNotLieOnOthers
  case lettersAreWithinTheSheet
  case lettersDoNotLieOnSymbols
  case lettersDoNotHideWhereALineLeads
  case everyClaimIsThere
  case everyNameAndMarkOfTheSourceFindsRoom
  case typeIsNotTooSmall
  case linesAreNotTooThin

  /// What of a map is against the rule, in words.
  func breaches(in map: DrawnMap) -> [String] {
    switch self {
    case .namesAndSymbolsDoNotCoverEachOther: covering(map.sheet.layout)
    case .namesAndSymbolsAreWithinTheFrame: outsideFrame(map.sheet)
    case .everyNameIsInTheLayout: missingInLayout(map.sheet)
    case .lettersDoNotLieOnOthers: overlappingLetters(map.inks)
    case .lettersAreWithinTheSheet: outsideSheet(map)
    case .lettersDoNotLieOnSymbols: lettersOnSymbols(map)
    case .lettersDoNotHideWhereALineLeads: hiddenFeet(map)
    case .everyClaimIsThere: missingClaims(map)
    case .everyNameAndMarkOfTheSourceFindsRoom: map.sheet.unplaced
    case .typeIsNotTooSmall: smallType(map.sheet.drawing)
    case .linesAreNotTooThin: thinLines(map.sheet.drawing)
    }
  }

  private func covering(_ layout: [LayoutItem]) -> [String] {
    layout.enumerated().flatMap { index, one in
      layout[(index + 1)...].filter(one.overlaps).map { "\(one.words) and \($0.words)" }
    }
  }

  private func outsideFrame(_ sheet: MapSheet) -> [String] {
    sheet.layout.filter { !$0.boxes.allSatisfy(sheet.frame.holds) }.map(\.words)
  }

  private func missingInLayout(_ sheet: MapSheet) -> [String] {
    let told = Set(sheet.layout.filter { $0.kind == .name }.compactMap(\.text))
    let names = sheet.drawing.layers.filter { $0.id.hasSuffix("names") }.flatMap(\.texts)
    return names.isEmpty ? ["no name at all"] : names.map(\.string).filter { !told.contains($0) }
  }

  private func overlappingLetters(_ inks: [Ink]) -> [String] {
    inks.enumerated().flatMap { index, one in
      inks[(index + 1)...].filter(one.overlaps).map { "\(one.words) and \($0.words)" }
    }
  }

  /// A layer that is clipped would cut what leaves the frame.
  private func outsideSheet(_ map: DrawnMap) -> [String] {
    let page = Rectangle(minimum: .zero, maximum: map.sheet.drawing.size)
    return map.inks.filter { ink in
      !page.holds(ink.box) || !(ink.clip?.holds(ink.box) ?? true)
    }.map(\.words)
  }

  private func lettersOnSymbols(_ map: DrawnMap) -> [String] {
    let layers = map.sheet.drawing.layers.filter { ["activity", "context"].contains($0.id) }
    return layers.flatMap(\.elements).flatMap(\.groups).flatMap { symbol -> [String] in
      let points = symbol.elements.flatMap(\.shapes).flatMap(\.path.controls)
      guard let box = Rectangle(around: points) else { return [] }
      return map.inks.filter { $0.overlaps(box) }
        .map { "\($0.words) on \(symbol.id ?? symbol.title ?? "")" }
    }
  }

  /// The dots that lines end in which lead from marks that stand aside. On an
  /// overview one column wide names cover the whole ground of some.
  private func hiddenFeet(_ map: DrawnMap) -> [String] {
    guard map.sources.count == 1 || map.sheet.frame.width > 300 else { return [] }
    let lines = map.sheet.drawing.layers.filter { $0.id == "doubt" }
    return lines.flatMap(\.shapes).filter { $0.fill != nil }.flatMap { dot in
      guard let box = Rectangle(around: dot.path.controls) else { return [String]() }
      return map.inks.filter { $0.overlaps(box) }.map { "\($0.words) on a foot at \(box.center)" }
    }
  }

  private func missingClaims(_ map: DrawnMap) -> [String] {
    let expected = map.sources.flatMap { source in source.activities.map(\.id.text) }
    let claims = Set(map.sheet.drawing.facts("claim"))
    let strangers =
      claims.subtracting(expected).sorted()
      + Set(map.sheet.drawing.facts("source")).subtracting(map.sources.map(\.id.text)).sorted()
    return expected.filter { !claims.contains($0) } + strangers
  }

  private func smallType(_ drawing: Drawing) -> [String] {
    drawing.layers.flatMap { layer in
      layer.texts.filter { $0.font.size < 6 }
        .map { "\(layer.id): “\($0.string)” of \($0.font.size) pt" }
    }
  }

  private func thinLines(_ drawing: Drawing) -> [String] {
    drawing.layers.flatMap { layer in
      Set(layer.shapes.compactMap { $0.stroke?.width }).filter { $0 < 0.25 }.sorted()
        .map { "\(layer.id): a line of \($0) pt" }
    }
  }
}

extension LayoutItem {
  /// Whether the boxes of two things lie on each other by more than a hair. The
  /// parts of one thing are not held against each other.
  fileprivate func overlaps(_ other: LayoutItem) -> Bool {
    boxes.contains { one in other.boxes.contains { one.inset(by: 0.05).overlaps($0) } }
  }

  /// What it is, for a message.
  fileprivate var words: String { "\(kind.rawValue) \(text ?? id)" }
}

extension Ink {
  /// What it is, for a message.
  fileprivate var words: String { "\(layer) “\(text.string)”" }
}
