import Gazetteer
import Typography

/// Which name of a place a map shows.
struct NameBook {
  var atlas: AtlasIndex
  var names: MapOptions.Names
  var wording: Wording
  /// The time of the map.
  var date: EDTFDate?
  /// The source of the map, where it shows one: the spelling it uses for places
  /// it does not make a claim about still goes first.
  var source: Reference.ID?

  /// The name of a spot: as its source calls it, or in the language asked for,
  /// with a question mark where several places may be meant.
  func name(of spot: Spot) -> LocalizedText? {
    guard var name = plainName(of: spot) else { return nil }
    if spot.isConjectural { name.text = wording(.uncertainName, ["name": name.text]) }
    return name
  }

  /// The name of a place that no claim is about.
  func name(of place: Place) -> LocalizedText? {
    let language: String
    switch names {
    case .asInSource: language = wording.language
    case .language(let tag): language = tag
    }
    let spelling = names == .asInSource ? source : nil
    let fallback = wording.language
    guard
      let choice = place.name(in: language, at: date, source: spelling, fallbacks: [fallback]),
      choice.isOfPeriod,
      // A name in a language nobody asked for would stand out for no reason.
      [language, fallback].contains(where: {
        LanguageTag($0).distance(to: LanguageTag(choice.toponym.language)) != nil
      })
    else { return nil }
    return LocalizedText(language: choice.toponym.language, text: choice.toponym.text)
  }

  /// A figure in words, and whose it is.
  struct Figure {
    var words: String
    /// The claim; nil of what belongs to the place.
    var claim: Activity.ID?
  }

  /// What stands in figures below the name of a spot: the figures of its claims,
  /// and the elevation its own source gives it.
  func figures(of spot: Spot) -> [Figure] {
    var figures = spot.symbols.filter(\.showsFigure).compactMap { symbol in
      symbol.quantity.map { Figure(words: $0.display, claim: symbol.activity.id) }
    }
    let own = spot.place.elevations.first { elevation in
      source.map(elevation.provenance.references.contains) ?? false
    }
    if let own { figures.append(Figure(words: wording(.metres, ["n": own.words]))) }
    return figures
  }

  /// Every name of a place, for the title of its symbol.
  func allNames(of place: Place) -> String {
    var seen: Set<String> = []
    return place.names.map(\.text).filter { seen.insert($0).inserted }.joined(separator: " · ")
  }

  /// The name of a region or country in letter-spaced capitals, in two lines
  /// where it is long.
  func capitals(of spot: Spot, role: TextRole, typesetter: Typesetter) throws -> [SetLine] {
    guard let name = name(of: spot) else { return [] }
    let words = name.text.split(separator: " ")
    var lines = [name.text]
    if name.text.count > 16, words.count > 1 {
      let turn = Self.evenBreak(words.map(\.count))
      lines = [words[..<turn], words[turn...]].map { $0.joined(separator: " ") }
    }
    return try lines.map {
      try typesetter.line(
        $0.capitals(language: name.language), language: name.language, role: role)
    }
  }

  private func plainName(of spot: Spot) -> LocalizedText? {
    switch names {
    case .asInSource: spot.forms.first
    case .language: name(of: spot.place) ?? spot.forms.first
    }
  }

  /// How many words of some lengths stand in the first of two lines, so that the
  /// longer line is as short as can be.
  private static func evenBreak(_ lengths: [Int]) -> Int {
    let whole = lengths.reduce(0, +) + lengths.count - 1
    var best = (turn: 1, longest: Int.max)
    var first = -1
    for turn in 1..<lengths.count {
      first += lengths[turn - 1] + 1
      let longest = max(first, whole - first - 1)
      if longest < best.longest { best = (turn, longest) }
    }
    return best.turn
  }
}

extension Elevation {
  /// The height or range of heights in whole metres, without the unit.
  var words: String {
    func digits(_ metres: Double) -> String { String(Int(metres.rounded())) }
    return single.map(digits) ?? "\(digits(lowest))–\(digits(highest))"
  }
}
