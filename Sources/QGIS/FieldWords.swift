import XML

/// The words for the fields of layers and for the codes in them.
public struct FieldWords: Sendable {
  /// What a field is called, by its name.
  public var aliases: [String: String]
  /// The words for the codes of a field, by its name: each code with its words, in
  /// the order shown.
  public var values: [String: [(code: String, words: String)]]

  /// Makes words of fields and their codes.
  public init(
    aliases: [String: String], values: [String: [(code: String, words: String)]]
  ) {
    self.aliases = aliases
    self.values = values
  }
}

extension MarkupWriter {
  /// Writes what fields and their codes are called; QGIS passes over fields a
  /// layer does not have.
  mutating func fields(_ words: FieldWords) {
    element("fieldConfiguration") { writer in
      for (field, values) in words.values.sorted(by: { $0.key < $1.key }) {
        writer.element("field", ["name": field]) { writer in
          writer.element("editWidget", ["type": "ValueMap"]) { writer in
            writer.element("config") { $0.map(of: values) }
          }
        }
      }
    }
    element("aliases") { writer in
      for (field, name) in words.aliases.sorted(by: { $0.key < $1.key }) {
        writer.element("alias", ["field": field, "name": name])
      }
    }
  }

  private mutating func map(of values: [(code: String, words: String)]) {
    element("Option", ["type": "Map"]) { writer in
      writer.element("Option", ["name": "map", "type": "List"]) { writer in
        for (code, words) in values {
          writer.element("Option", ["type": "Map"]) { $0.option(words, code) }
        }
      }
    }
  }
}
