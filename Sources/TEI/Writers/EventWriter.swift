import Gazetteer
import XML

extension MarkupWriter {
  /// Writes a claim as an `event`.
  ///
  /// - Parameters:
  ///   - resp: What an editor has made of a drafted claim, as a pointer.
  ///   - sentence: The sentence of a text it was drawn from, as a pointer.
  mutating func event(_ activity: Activity, resp: String? = nil, sentence: String? = nil) {
    let date = activity.date?.text
    let isCustom = date.map(Self.needsCustom) ?? false
    element(
      "event",
      [
        "xml:id": activity.id.text, "type": activity.kind.text,
        "when-iso": isCustom ? nil : date, "when-custom": isCustom ? date : nil,
        "datingMethod": isCustom ? "#edtf" : nil, "cert": activity.certainty.attribute,
        "resp": resp, "corresp": sentence,
      ]
    ) { writer in
      for label in activity.labels {
        writer.element("label", ["xml:lang": label.language], text: label.text)
      }
      for summary in activity.summaries {
        writer.element(
          "desc", ["type": "summary", "xml:lang": summary.language], text: summary.text)
      }
      writer.placements(activity.placements)
      writer.quantities(activity.quantities)
      writer.notes(of: activity)
      writer.works(of: activity)
      writer.actors(activity.actors)
    }
  }

  private static func needsCustom(_ date: String) -> Bool {
    date.contains { "~?%X[]{}".contains($0) } || date.contains("..")
  }

  private mutating func placements(_ placements: [Placement]) {
    guard !placements.isEmpty else { return }
    element("desc", ["type": "places"]) { writer in
      for placement in placements {
        let single = placement.candidates.count == 1 ? placement.candidates[0].place.text : nil
        let attributes: KeyValuePairs<String, String?> = [
          "role": placement.role.text, "type": placement.extent.rawValue,
          "ref": single.map { "place:\($0)" }, "xml:lang": placement.nameInSource.language,
        ]
        let name = placement.nameInSource.text
        if single != nil {
          writer.element("placeName", attributes, text: name)
        } else {
          writer.element("placeName", attributes, text: name) { writer in
            for candidate in placement.candidates { writer.candidate(candidate) }
          }
        }
      }
    }
  }

  private mutating func candidate(_ candidate: Placement.Candidate) {
    element(
      "certainty",
      [
        "match": "@ref", "locus": "value", "assertedValue": "place:\(candidate.place)",
        "degree": candidate.likelihood.map { "\($0)" },
      ])
  }

  private mutating func quantities(_ quantities: [Quantity]) {
    guard !quantities.isEmpty else { return }
    element("desc", ["type": "quantities"]) { writer in
      for quantity in quantities { writer.quantity(quantity) }
    }
  }

  private mutating func quantity(_ quantity: Quantity) {
    let isRange = quantity.lowest != quantity.highest
    func digits(_ value: Double?) -> String? {
      value.map { Int64(exactly: $0).map(String.init) ?? "\($0)" }
    }
    let places = quantity.places.map { "place:\($0)" }.joined(separator: " ")
    element(
      "measure",
      [
        "type": quantity.qualifier?.rawValue, "quantity": isRange ? nil : digits(quantity.lowest),
        "min": isRange ? digits(quantity.lowest) : nil,
        "max": isRange ? digits(quantity.highest) : nil, "n": quantity.label,
        "corresp": places.isEmpty ? nil : places,
      ]
    ) { writer in
      if let unit = quantity.unit { writer.element("unit", text: unit) }
      for part in quantity.parts { writer.quantity(part) }
    }
  }

  private mutating func notes(of activity: Activity) {
    if let note = activity.dateNote { element("note", ["type": "date"], text: note) }
    for note in activity.mapNotes {
      element("note", ["type": "map", "xml:lang": note.language], text: note.text)
    }
    if let note = activity.note { element("note", ["type": "editor"], text: note) }
  }

  private mutating func works(of activity: Activity) {
    for (type, work) in [("cited-by", activity.citedBy), ("inferred-by", activity.inferredBy)] {
      guard let work else { continue }
      element("bibl", ["type": type]) { $0.element("ptr", ["target": "bibl:\(work)"]) }
    }
    if let range = activity.citedRange {
      element("bibl") { $0.element("citedRange", text: range) }
    }
  }

  private mutating func actors(_ actors: [Actor]) {
    guard !actors.isEmpty else { return }
    element("listPerson") { writer in
      for actor in actors {
        writer.element(actor.isGroup ? "personGrp" : "person", ["role": actor.role]) { writer in
          writer.element("persName", text: actor.name)
          if let note = actor.note { writer.element("note", text: note) }
        }
      }
    }
  }
}
