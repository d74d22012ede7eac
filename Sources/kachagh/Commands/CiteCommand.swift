import ArgumentParser
import Gazetteer
import Papers

/// `kachagh cite SOURCE...`
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Print sources and works of reference for a reference manager.",
    discussion: """
      A source that is known through another work says so in its note: cite that work too. CSL is \
      the JSON that Pandoc and Zotero read. What a kind of work is called in each format is \
      Gazetteer/exchange/citations.json.

      EXAMPLES:
        kachagh cite odlu-yurd-1930-06
        kachagh cite odlu-yurd-1930-06 adishova-2025 --format bibtex >> paper.bib
        kachagh cite overview --format csl > sources.json
      """)

  /// How a work is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, bibtex, ris, csl
  }

  @OptionGroup var projectOptions: ProjectOptions

  @Option(name: .long, help: "The format of a reference manager, or text.")
  var format = Format.text

  @Argument(
    help: ArgumentHelp(
      "Identifiers of sources or works, or \u{201C}overview\u{201D} for all sources.",
      valueName: "source"))
  var works: [String]

  func run() throws {
    let project = try projectOptions.open()
    let corpus = try project.corpus()
    let citation = Citation(corpus)
    let sources = try works.flatMap { try Self.sources($0, in: corpus) }
    if format == .text {
      for source in sources { print(citation.full(source)) }
      return
    }
    let types = try CitationTypes(file: project.citationTypes)
    let cited = sources.map { CitedWork($0, citation: citation) }
    switch format {
    case .bibtex: print(BibTeX.text(of: cited, types: types), terminator: "")
    case .ris: print(RIS.text(of: cited, types: types), terminator: "")
    case .csl: printJSON(CSLItems.items(of: cited, types: types))
    case .text: break
    }
  }

  /// The sources of a name; a work of reference is a source without claims.
  private static func sources(_ name: String, in corpus: Corpus) throws(CommandError) -> [Source] {
    if name == MapSubject.overviewName { return corpus.sources }
    if let source = corpus.sources.first(where: { $0.id.text == name }) { return [source] }
    if let work = corpus.references.first(where: { $0.id.text == name }) {
      return [Source(reference: work)]
    }
    let known = (corpus.sources.map(\.reference) + corpus.references).map(\.id.text)
    throw .unknownSource(name, near: nearest(to: name, among: known))
  }
}
