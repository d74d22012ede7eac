import CLibXML2

/// A datatype of W3C XML Schema with its facets, as a schema's `<data>` names it.
struct Datatype: Hashable {
  /// The name, such as `decimal`.
  var name: String
  /// The facets, such as `pattern` or `minInclusive`, in the schema's order.
  var facets: [Facet]

  struct Facet: Hashable {
    var name: String
    var value: String
  }

  /// Whether a value is of the type. libxml2 knows the types; of the facets
  /// those that a gazetteer has use for are looked at, others pass.
  func allows(_ value: String) -> Bool {
    let value = name == "string" ? value : value.collapsed
    return isOfBuiltInType(value) && facets.allSatisfy { Self.satisfies(value, $0) }
  }

  /// The type as a fault names it, such as `a value of type decimal`.
  var description: String {
    if let pattern = facets.first(where: { $0.name == "pattern" }) {
      return "a value of the form \(pattern.value)"
    }
    let bounds = facets.map { "\($0.name) \($0.value)" }.joined(separator: ", ")
    let plain = Self.plainNames[name] ?? "a value of type \(name)"
    return bounds.isEmpty ? plain : "\(plain) (\(bounds))"
  }

  private static let plainNames = [
    "decimal": "a number such as 12.5", "double": "a number such as 12.5",
    "integer": "a whole number", "positiveInteger": "a whole number above 0",
    "nonNegativeInteger": "a whole number, 0 or above", "anyURI": "a web address",
    "ID": "a name of letters, digits, - . _ that begins with a letter",
    "NCName": "a name of letters, digits, - . _ that begins with a letter",
    "language": "a language tag such as az-Latn", "date": "a date such as 1930-11-05",
    "gYear": "a year such as 1930", "gYearMonth": "a month such as 1930-11",
    "token": "text", "string": "text",
  ]

  private func isOfBuiltInType(_ value: String) -> Bool {
    guard
      let type = xmlSchemaGetPredefinedType(name, "http://www.w3.org/2001/XMLSchema")
    else { return true }
    return xmlSchemaValidatePredefinedType(type, value, nil) == 0
  }

  private static func satisfies(_ value: String, _ facet: Facet) -> Bool {
    switch facet.name {
    case "pattern": matches(value, pattern: facet.value)
    case "minInclusive": compare(value, facet.value) { $0 >= $1 }
    case "maxInclusive": compare(value, facet.value) { $0 <= $1 }
    case "minExclusive": compare(value, facet.value) { $0 > $1 }
    case "maxExclusive": compare(value, facet.value) { $0 < $1 }
    case "minLength": Int(facet.value).map { value.unicodeScalars.count >= $0 } ?? true
    case "maxLength": Int(facet.value).map { value.unicodeScalars.count <= $0 } ?? true
    default: true
    }
  }

  private static func compare(
    _ left: String, _ right: String, _ holds: (Double, Double) -> Bool
  ) -> Bool {
    guard let left = Double(left.collapsed), let right = Double(right) else { return true }
    return holds(left, right)
  }

  private static func matches(_ value: String, pattern: String) -> Bool {
    guard let expression = xmlRegexpCompile(pattern) else { return true }
    defer { xmlRegFreeRegexp(expression) }
    return xmlRegexpExec(expression, value) != 0
  }
}
