public import Gazetteer

/// The atlas as one page of the web, which needs no other file and no network.
///
/// Every claim is written out in the page, so that it can be read, searched and
/// printed without its script; the script only shows and hides.
public struct AtlasPage: Sendable {
  /// A picture in the two looks of the page, each an `svg` element.
  public struct Picture: Sendable {
    /// As it is on a light page.
    public var light: String
    /// As it is on a dark page; nil where it is the light one there too.
    public var dark: String?

    /// Makes a picture.
    public init(light: String, dark: String?) {
      self.light = light
      self.dark = dark
    }
  }

  /// A file beside the page.
  public struct Download: Hashable, Sendable {
    /// The name of the file.
    public var file: String
    /// The ending of its name, which says its form, such as `svg`.
    public var ending: String

    /// Makes a file beside the page.
    public init(file: String, ending: String) {
      self.file = file
      self.ending = ending
    }
  }

  /// What the claims refer to.
  public var corpus: Corpus
  /// The sources with the claims that the page shows.
  public var sources: [Source]
  /// The map of all sources.
  public var map: Picture
  /// How to read it; nil where there is nothing to explain.
  public var legend: Picture?
  /// The symbols of kinds.
  public var symbols: [ActivityKind.ID: Picture]
  /// The claims that the map has a mark of.
  public var drawn: Set<Activity.ID>
  /// The maps of each source as files.
  public var downloads: [Reference.ID: [Download]]
  /// The map of all sources as files.
  public var overviewDownloads: [Download]
  /// The words of the page.
  public var wording: PageWording
  /// The look of the page.
  public var template: PageTemplate

  /// Makes a page of the claims of sources.
  public init(
    corpus: Corpus, sources: [Source], map: Picture, legend: Picture?,
    symbols: [ActivityKind.ID: Picture], drawn: Set<Activity.ID>,
    downloads: [Reference.ID: [Download]], overviewDownloads: [Download], wording: PageWording,
    template: PageTemplate
  ) {
    self.corpus = corpus
    self.sources = sources
    self.map = map
    self.legend = legend
    self.symbols = symbols
    self.drawn = drawn
    self.downloads = downloads
    self.overviewDownloads = overviewDownloads
    self.wording = wording
    self.template = template
  }

  /// The bytes of the page, in UTF-8.
  ///
  /// - Parameter digest: The SHA-256 digest of bytes in Base64, by which the
  ///   page lets its own style and script run and no other.
  /// - Throws: `PageFault` where the template asks for what there is not.
  public func bytes(digest: ([UInt8]) -> String) throws(PageFault) -> [UInt8] {
    let timeline = Timeline(sources.flatMap(\.activities).compactMap(\.date))
    let claims = ClaimMarkup(page: self, timeline: timeline)
    let filters = FilterMarkup(page: self, timeline: timeline)
    let listed = sources.filter { !$0.activities.isEmpty }
    let parts: [String: HTML] = [
      "language": .text(wording.language),
      "policy": .text(policy(digest)),
      "style": .raw(template.style),
      "script": .raw(template.script),
      "map": map.html,
      "legend": legend?.html ?? .raw(""),
      "downloads": filters.allDownloads,
      "sourceOptions": filters.sourceOptions,
      "kindFilter": filters.kinds,
      "certaintyFilter": filters.certainties,
      "timeSteps": filters.steps,
      "claimCount": .text(String(listed.flatMap(\.activities).count)),
      "claims": .pieces(listed.map { SourceMarkup(page: self, claims: claims).section(of: $0) }),
    ]
    return Array(try template.filled(parts: parts, wording: wording).utf8)
  }

  /// What the page may load: nothing but what it holds.
  private func policy(_ digest: ([UInt8]) -> String) -> String {
    let style = digest(Array(template.style.utf8))
    let script = digest(Array(template.script.utf8))
    return "default-src 'none'; img-src data:; style-src 'sha256-\(style)'; "
      + "script-src 'sha256-\(script)'; base-uri 'none'; form-action 'none'"
  }
}

extension AtlasPage.Picture {
  /// The picture in both looks, of which the style sheet shows one.
  var html: HTML {
    guard let dark else { return .raw(light) }
    return .pieces([
      .element("span", ["class": "light"], .raw(light)),
      .element("span", ["class": "dark"], .raw(dark)),
    ])
  }
}
