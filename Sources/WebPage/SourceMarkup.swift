import Gazetteer

/// A source with its claims.
struct SourceMarkup {
  let page: AtlasPage
  let claims: ClaimMarkup

  func section(of source: Source) -> HTML {
    let citation = Citation(page.corpus)
    let heading = "source-\(source.id)"
    let short = citation.short(source.id)
    return .element(
      "section", ["class": "source", "data-source": source.id.text, "aria-labelledby": heading],
      [
        .element("h3", ["id": heading], .text(short)),
        .element("p", ["class": "citation"], .text(citation.full(source)), online(source)),
        files(of: source, short),
      ] + source.activities.map { claims.article(of: $0, in: source) })
  }

  /// A link to the work, where it is on the web.
  private func online(_ source: Source) -> HTML {
    guard let url = source.reference.url,
      url.hasPrefix("https://") || url.hasPrefix("http://")
    else { return .raw("") }
    return .pieces([
      .text(" "),
      .element("a", ["href": url, "rel": "noreferrer"], .text(page.wording(.workOnline))),
    ])
  }

  private func files(of source: Source, _ short: String) -> HTML {
    guard let files = page.downloads[source.id], !files.isEmpty else { return .raw("") }
    return .element(
      "p", ["class": "downloads"],
      [.text("\(page.wording(.download, ["map": short])) ")]
        + files.map { $0.link(of: short, wording: page.wording) })
  }
}
