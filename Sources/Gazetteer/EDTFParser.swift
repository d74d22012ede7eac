/// Reads the part of EDTF the gazetteer uses; see `EDTFDate.init(_:)`.
///
/// The grammar is that of the Library of Congress's EDTF specification of 2019.
struct EDTFParser {
  private let text: String

  init(_ text: String) { self.text = text }

  func expression() throws(EDTFError) -> EDTFExpression {
    guard !text.isEmpty else { throw fault(.empty) }
    if text.contains(where: { $0.isWhitespace }) { throw fault(.space) }
    if text.hasPrefix("[") || text.hasPrefix("{") { return try set() }
    if text.contains("T") { throw fault(.timeOfDay) }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1: return .moment(try moment(text[...]))
    case 2: return try interval(ends[0], ends[1])
    default: throw fault(.tooManySlashes)
    }
  }

  private func interval(_ from: Substring, _ to: Substring) throws(EDTFError) -> EDTFExpression {
    let (start, end) = (try end(from), try end(to))
    if start.moment == nil && end.moment == nil { throw fault(.noDatedEnd) }
    if let first = start.moment?.first, let last = end.moment?.last, last < first {
      throw fault(.reversed)
    }
    return .interval(start, end)
  }

  private func end(_ part: Substring) throws(EDTFError) -> EDTFEnd {
    switch part {
    case "": .unknown
    case "..": .open
    default: .moment(try moment(part))
    }
  }

  private func set() throws(EDTFError) -> EDTFExpression {
    let isChoice = text.hasPrefix("[")
    guard text.hasSuffix(isChoice ? "]" : "}") else { throw fault(.setNotClosed) }
    var members: [EDTFMember] = []
    let inner = text.dropFirst().dropLast()
    for part in inner.split(separator: ",", omittingEmptySubsequences: false) {
      members.append(try member(part))
    }
    return isChoice ? .oneOf(members) : .allOf(members)
  }

  private func member(_ part: Substring) throws(EDTFError) -> EDTFMember {
    guard let dots = part.indices.first(where: { part[$0...].hasPrefix("..") }) else {
      let moment = try moment(part)
      return EDTFMember(first: moment, last: moment)
    }
    let (from, to) = (part[..<dots], part[part.index(dots, offsetBy: 2)...])
    if from.isEmpty || to.isEmpty { throw fault(.openSet) }
    let member = EDTFMember(first: try moment(from), last: try moment(to))
    if member.last.last < member.first.first { throw fault(.reversed) }
    return member
  }

  /// One date with its qualifier.
  private func moment(_ part: Substring) throws(EDTFError) -> EDTFMoment {
    var body = part
    var qualifier: Character?
    if let last = body.last, "?~%".contains(last) {
      qualifier = last
      body.removeLast()
    }
    if body.contains(where: { "?~%".contains($0) }) { throw fault(.misplacedQualifier) }
    var moment = try date(body)
    moment.isApproximate = qualifier == "~" || qualifier == "%"
    moment.isUncertain = qualifier == "?" || qualifier == "%"
    return moment
  }

  private func date(_ body: Substring) throws(EDTFError) -> EDTFMoment {
    if body.isEmpty { throw fault(.emptyDate) }
    let isNegative = body.first == "-"
    let fields = body.dropFirst(isNegative ? 1 : 0)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count <= 3 else { throw fault(.notADate(String(body))) }
    let year = try year(fields[0], isNegative: isNegative, in: body)
    if fields.count == 1 { return year }
    guard year.precision == .year else { throw fault(.maskedBeforeGiven(String(body))) }
    let month = try month(fields[1], in: year, of: body)
    if fields.count == 2 { return month }
    return try day(fields[2], in: month, of: body)
  }

  /// Four digits, the last one or two of which may be `X`.
  private func year(
    _ field: Substring, isNegative: Bool, in body: Substring
  ) throws(EDTFError) -> EDTFMoment {
    if field.hasPrefix("Y") { throw fault(.longYear) }
    if field.contains("u") { throw fault(.letterU) }
    if field.contains("x") { throw fault(.smallX) }
    let digits = field.prefix { $0 != "X" }
    let masked = field.count - digits.count
    guard field.count == 4, field.dropFirst(digits.count).allSatisfy({ $0 == "X" }),
      let value = number(digits) ?? (digits.isEmpty ? 0 : nil)
    else { throw fault(.notADate(String(body))) }
    guard masked <= 2 else { throw fault(.tooManyMasked) }
    let unit = [1, 10, 100][masked]
    let low = value * unit
    if isNegative && low == 0 && masked == 0 { throw fault(.negativeZero) }
    let years = isNegative ? -(low + unit - 1)...(-low) : low...(low + unit - 1)
    return EDTFMoment(
      precision: [.year, .decade, .century][masked],
      first: CalendarDate(year: years.lowerBound, month: 1, day: 1),
      last: CalendarDate(year: years.upperBound, month: 12, day: 31))
  }

  /// A month 01 to 12, a season 21 to 24, or `XX` for a month not known.
  private func month(
    _ field: Substring, in year: EDTFMoment, of body: Substring
  ) throws(EDTFError) -> EDTFMoment {
    if field == "XX" { return year }
    guard field.count == 2, let value = number(field) else {
      throw fault(.notADate(String(body)))
    }
    let first = CalendarDate(year: year.first.year, month: 1, day: 1)
    switch value {
    case 1...12:
      let start = first.adding(months: value - 1)
      return EDTFMoment(
        precision: .month, first: start, last: start.adding(months: 1).previous)
    case 21...24:
      let start = first.adding(months: (value - 20) * 3 - 1)
      return EDTFMoment(
        precision: .season(value), first: start, last: start.adding(months: 3).previous)
    default: throw fault(.noSuchMonth(value))
    }
  }

  /// A day of its month, or `XX` for one not known.
  private func day(
    _ field: Substring, in month: EDTFMoment, of body: Substring
  ) throws(EDTFError) -> EDTFMoment {
    if field == "XX", month.precision == .month || month.precision == .year { return month }
    guard field.count == 2, let value = number(field) else {
      throw fault(.notADate(String(body)))
    }
    guard month.precision == .month else { throw fault(.maskedBeforeGiven(String(body))) }
    guard (1...month.last.day).contains(value) else {
      throw fault(.noSuchDay(value, last: month.last.day))
    }
    let day = CalendarDate(year: month.first.year, month: month.first.month, day: value)
    return EDTFMoment(precision: .day, first: day, last: day)
  }

  /// ASCII digits only: `Int` alone would take a sign.
  private func number(_ field: Substring) -> Int? {
    guard field.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(field)
  }

  private func fault(_ fault: EDTFError.Fault) -> EDTFError { EDTFError(text: text, fault: fault) }
}
