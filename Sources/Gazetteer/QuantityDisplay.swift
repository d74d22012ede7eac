extension Quantity {
  /// The figure in English words, hedged as the source hedges it, with its
  /// parts: `up to 400 groups`, `600 fighters, 70 of them Armenians`, `many`.
  public var display: String {
    let whole = [figure, unit].compactMap { $0 }.joined(separator: " ")
    return ([whole] + parts.map(\.displayAsPart)).joined(separator: ", ")
  }

  private var displayAsPart: String {
    let what = [figure, "of them", label ?? unit].compactMap { $0 }.joined(separator: " ")
    return ([what] + parts.map(\.displayAsPart)).joined(separator: ", ")
  }

  /// The number or range with its hedge; nil where the source gives neither.
  private var figure: String? {
    guard let number = range else { return qualifier == .many ? "many" : nil }
    switch qualifier {
    case .upTo: return "up to \(number)"
    case .atLeast: return "at least \(number)"
    case .circa: return "c. \(number)"
    case .many, nil: return number
    }
  }

  /// The number, or the lowest and the highest, in digits; nil where the source
  /// gives none.
  public var range: String? {
    switch (lowest, highest) {
    case (let low?, let high?) where low != high: "\(Self.digits(low))–\(Self.digits(high))"
    case (let number?, _), (nil, let number?): Self.digits(number)
    case (nil, nil): nil
    }
  }

  private static func digits(_ number: Double) -> String {
    Int64(exactly: number).map { String($0) } ?? number.description
  }
}
