import Gazetteer

/// What the claims are chosen by.
struct FilterMarkup {
  let page: AtlasPage
  let timeline: Timeline

  private var wording: PageWording { page.wording }
  private var activities: [Activity] { page.sources.flatMap(\.activities) }

  /// An option for each source.
  var sourceOptions: HTML {
    let citation = Citation(page.corpus)
    return .pieces(
      page.sources.filter { !$0.activities.isEmpty }.map { source in
        .element("option", ["value": source.id.text], .text(citation.short(source.id)))
      })
  }

  /// The files of the map of all sources, and of each source's.
  var allDownloads: HTML {
    let overview = list(page.overviewDownloads, of: wording(.allSources), source: "")
    let citation = Citation(page.corpus)
    let others = page.sources.map { source in
      list(page.downloads[source.id] ?? [], of: citation.short(source.id), source: source.id.text)
    }
    return .pieces([overview] + others)
  }

  private func list(_ files: [AtlasPage.Download], of name: String, source: String) -> HTML {
    guard !files.isEmpty else { return .raw("") }
    return .element(
      "p", ["class": "downloads", "data-source": source],
      [.text("\(wording(.download, ["map": name])) ")]
        + files.map { $0.link(of: name, wording: wording) })
  }

  /// The kinds that claims are of, by class, each with its symbol.
  var kinds: HTML {
    let used = Set(activities.map(\.kind))
    return .pieces(
      page.corpus.activityClasses.compactMap { activityClass in
        let kinds = page.corpus.activityKinds.filter {
          $0.activityClass == activityClass.id && used.contains($0.id)
        }
        guard !kinds.isEmpty else { return nil }
        return .element(
          "fieldset", [:],
          [.element("legend", [:], .text(label(activityClass.labels, activityClass.id.text)))]
            + kinds.map { kind in
              box(
                "kind", kind.id.text, label(kind.labels, kind.id.text),
                symbol: page.symbols[kind.id]?.html)
            })
      })
  }

  /// The degrees of certainty, the surest first.
  var certainties: HTML {
    .pieces(
      Certainty.allCases.reversed().filter { certainty in
        activities.contains { $0.certainty == certainty }
      }.map { box("certainty", $0.rawValue, wording($0.phrase), symbol: nil) })
  }

  private func box(_ name: String, _ value: String, _ words: String, symbol: HTML?) -> HTML {
    .element(
      "label", ["class": "check"],
      .void("input", ["type": "checkbox", "name": name, "value": value, "checked": ""]),
      symbol.map { .element("span", ["class": "symbol"], $0) } ?? .raw(""),
      .element("span", [:], .text(words)))
  }

  private func label(_ labels: [LocalizedText], _ otherwise: String) -> String {
    labels.text(in: wording.language) ?? otherwise
  }

  /// The steps of the timeline: their first and last days, and the words for
  /// these.
  var steps: HTML {
    .pieces(
      timeline.steps.map { step in
        .element(
          "option",
          [
            "value": String(step), "data-first": timeline.first(of: step).description,
            "data-last": timeline.last(of: step).description,
            "data-beginning": timeline.beginning(of: step, language: wording.language),
            "data-end": timeline.end(of: step, language: wording.language),
          ])
      })
  }
}

extension AtlasPage.Download {
  /// A link to the file that says what it is of.
  func link(of name: String, wording: PageWording) -> HTML {
    let form = wording.form(ending)
    return .element(
      "a", ["href": file, "download": "", "aria-label": "\(form): \(name)"], .text(form))
  }
}

extension Certainty {
  /// What the page says of it.
  var phrase: PagePhrase {
    switch self {
    case .certain: .certain
    case .probable: .probable
    case .conjectural: .conjectural
    }
  }
}
