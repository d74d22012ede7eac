import Gazetteer
import XML

/// Values that many elements bear in the same way.
extension Findings {
  /// The date of an element: `when-iso`, `when-custom`, or `from` and `to`.
  mutating func date(of element: MarkupElement) -> EDTFDate? {
    let text: String
    if let when = element["when-iso"] ?? element["when-custom"] {
      text = when
    } else if element["from"] != nil || element["to"] != nil {
      text = "\(element["from"] ?? "..")/\(element["to"] ?? "..")"
    } else {
      return nil
    }
    do throws(EDTFError) { return try EDTFDate(text) } catch {
      add(.badDate(error), at: element)
      return nil
    }
  }

  /// The number of an attribute.
  mutating func number(_ attribute: String, of element: MarkupElement) -> Double? {
    guard let text = element[attribute] else { return nil }
    if let number = Double(text.collapsed), number.isFinite { return number }
    add(.notANumber(text), at: element)
    return nil
  }

  /// The identifiers an attribute points at.
  mutating func pointers(
    _ attribute: String, of element: MarkupElement, to subject: Subject
  ) -> [String] {
    let prefix = subject == .place ? "place:" : "bibl:"
    return (element[attribute] ?? "").collapsed.split(separator: " ").compactMap { text in
      guard text.hasPrefix(prefix), text.count > prefix.count else {
        add(.badPointer(String(text), subject: subject), at: element)
        return nil
      }
      let id = String(text.dropFirst(prefix.count))
      mention(subject, id, at: element)
      return id
    }
  }

  /// The works an element names in `source`.
  mutating func references(of element: MarkupElement) -> [Reference.ID] {
    pointers("source", of: element, to: .work).map { Reference.ID($0) }
  }

  /// The works and the editor's words that a location or elevation rests on.
  mutating func provenance(of element: MarkupElement) -> Provenance {
    Provenance(
      references: references(of: element), note: element.note(type: "provenance")?.text)
  }

  /// The language of an element, checked.
  mutating func language(of element: MarkupElement) -> String {
    guard let tag = element["xml:lang"] else { return "und" }
    if !LanguageTag.isWellFormed(tag) {
      add(.badLanguageTag(tag), at: element)
    } else {
      mention(.language, tag, at: element)
    }
    return tag
  }

  /// The text of an element in its language.
  mutating func localized(_ element: MarkupElement) -> LocalizedText {
    LocalizedText(language: language(of: element), text: element.ownText)
  }

  /// The texts of elements, each in its language.
  mutating func localized(_ elements: [MarkupElement]) -> [LocalizedText] {
    elements.map { localized($0) }
  }
}

extension MarkupElement {
  /// How sure the element says it is; nil where it does not.
  var certainty: Certainty? {
    switch self["cert"] {
    case "high": .certain
    case "medium": .probable
    case "low": .conjectural
    default: nil
    }
  }

  /// The first note of a type; of none, the first without one.
  func note(type: String?) -> MarkupElement? {
    children.first { $0.name == "note" && $0["type"] == type }
  }

  /// The children of a name and a type.
  func children(_ name: String, type: String?) -> [MarkupElement] {
    children.filter { $0.name == name && $0["type"] == type }
  }

  /// Every element of a name within, at any depth, in order.
  func all(_ name: String) -> [MarkupElement] {
    children.flatMap { $0.name == name ? [$0] : $0.all(name) }
  }
}
