import Annotation
import ArgumentParser
import Foundation
import Gazetteer
import Interchange
import PlaceDatabase
import TEI

/// `kachagh annotate TEXT`
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Find the places and claims of a text, as a draft to be reviewed.",
    discussion: """
      Takes plain text, Markdown, HTML, TEI or PDF (with pdftotext), from a file or, for -, the \
      standard input. Each name of a place gets the places it may mean with a confidence and the \
      reasons; each sentence that reports an act becomes a draft of a claim. Nothing drafted is \
      more than a suggestion. Positions count Unicode characters (scalars) from the beginning of \
      the input; of a PDF, of what pdftotext makes of it.

      With -o the draft is a source file: the claims, and the text with its names marked. Where \
      it lies in Gazetteer/sources, kachagh check and kachagh map take it like any other; its map \
      is headed as a draft. Decide on each claim in it, then see kachagh accept. Run again after \
      the text has changed, it keeps what you have decided.

      With --imported, names that no authored place has are looked for among the imported ones, \
      and more must speak for them. Such a place is told with its dataset, identifier and position, \
      for you to add; a draft names it in a note, as it may mean authored places only.

      EXAMPLES:
        kachagh annotate chapter.txt
        kachagh annotate letter.html --format csv
        kachagh annotate issue.txt --date 1930-03 -o Gazetteer/sources/issue-draft.xml
        kachagh annotate chapter.md --lang ru --report report.html
        kachagh annotate chapter.txt --imported --database world.gpkg
        pdftotext book.pdf - | kachagh annotate - --format geojson
      """)

  /// What is written.
  enum Output: String, CaseIterable, ExpressibleByArgument {
    case json, tei, geojson, csv
  }

  @OptionGroup var projectOptions: ProjectOptions

  @Option(name: .long, help: "The language: auto, or one of Gazetteer/annotation, such as az.")
  var lang = "auto"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write. (default: the standard output)", valueName: "file"))
  var output: String?

  @Option(name: .long, help: "What to write. (default: tei with -o draft.xml, else json)")
  var format: Output?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What the input is: plain, markdown, html, tei or pdf. (default: seen from it)",
      valueName: "form"))
  var input: TextInput.Form?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "When the text was written, in EDTF: what \u{201C}last month\u{201D} counts from.",
      valueName: "edtf"))
  var date: String?

  @Flag(name: .long, help: "Also find imported places, where no authored place has the name.")
  var imported = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The place database the imported places are in. (default: the project's)",
      valueName: "file.gpkg"))
  var database: String?

  @Option(name: .long, help: "The title of the text. (default: the name of its file)")
  var title: String?

  @Option(name: .long, help: "Its author.")
  var author: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Who publishes the gazetteer, for the head of a draft.", valueName: "name"))
  var publisher = "PUBLISHER"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Also write text and map side by side; html for a file called as the draft or text is.",
      valueName: "file.html"))
  var report: String?

  @Argument(help: ArgumentHelp("The text, or - for the standard input.", valueName: "text"))
  var text: String

  func run() throws {
    let project = try projectOptions.open()
    let data = try LanguageData(project: project)
    let known = data.languages.map(\.language)
    guard lang == "auto" || known.contains(lang) else {
      throw ValidationError(
        "No texts in \(lang) can be read. Take auto or one of \(known.joined(separator: ", ")).")
    }
    let written = try writtenDate()
    var corpus = try project.corpus()
    // An earlier draft of the text must not speak for itself.
    let own = output.map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
    corpus.sources.removeAll { $0.id.text == own }
    let readsImported = imported || database != nil
    let input = try TextInput(
      path: text, form: input, limit: isHeldWhole ? TextInput.wholeLimit : TextInput.limit,
      isReadTwice: readsImported)
    let language = lang == "auto" ? nil : lang
    var annotator = Annotator(corpus, data)
    if readsImported {
      var names = NamesakeSearch(try PlaceDatabase(path: database ?? project.database))
      try annotator.nameKeys(of: input.next, language: language) { try names.add($0) }
      annotator = annotator.knowing(try names.places())
      try input.rewind()
    }
    var file = try file(corpus, project, written)
    var whole = AnnotatedText()
    var scalars: [Unicode.Scalar] = []
    try annotator.annotate(input.next, language: language, date: written) { section, text in
      try file.append(section, of: text)
      guard report != nil else { return }
      whole.append(section)
      scalars += text.readable
    }
    try write(file)
    if let report {
      let page = AnnotationReport(
        text: whole, scalars: scalars, title: workTitle, corpus: corpus)
      try write(page, report)
    }
  }

  private func writtenDate() throws -> EDTFDate? {
    try date.map { text in
      do { return try EDTFDate(text) } catch {
        throw ValidationError("\(text) is no date in EDTF; write it as 1930-03 or 1930.")
      }
    }
  }

  private var workTitle: String {
    if let title { return title }
    return text == "-"
      ? "Standard input" : URL(filePath: text).deletingPathExtension().lastPathComponent
  }

  /// What is to be written.
  private var writtenFormat: Output {
    let isDraft = output?.hasSuffix(".xml") ?? false
    return format ?? (isDraft ? .tei : .json)
  }

  /// Whether all that is found has to be known before anything can be written.
  private var isHeldWhole: Bool { writtenFormat == .tei || report != nil }

  private func file(
    _ corpus: Corpus, _ project: Project, _ written: EDTFDate?
  ) throws -> any AnnotationFile {
    let record = AnnotationRecord(corpus)
    return switch writtenFormat {
    case .json: AnnotationJSON(record)
    case .geojson: AnnotationFeatures.geoJSON(record, name: workTitle)
    case .csv: AnnotationFeatures.table(record)
    case .tei: try draft(project, written)
    }
  }

  private func draft(_ project: Project, _ written: EDTFDate?) throws -> AnnotationDraft {
    let id = try DraftIdentifier(
      of: output ?? (text == "-" ? "draft" : text), isGiven: output != nil)
    let isThere = output.map { FileManager.default.fileExists(atPath: $0) } ?? false
    let earlier = try isThere ? output.map { try project.draft(at: $0) } : nil
    let reference =
      earlier?.reference
      ?? Reference(
        id: id.reference, kind: "article", authors: author.map { [$0] } ?? [], date: written,
        title: workTitle)
    return AnnotationDraft(reference: reference, earlier: earlier, publisher: publisher)
  }

  private func write(_ file: any AnnotationFile) throws {
    guard let output else {
      return try file.write { FileHandle.standardOutput.write(Data($0)) }
    }
    try GrowingFile.write(to: output) { try file.write($0) }
    print(output)
  }

  private func write(_ page: AnnotationReport, _ report: String) throws {
    let named = output ?? (text == "-" ? "draft" : text)
    let beside =
      named.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      + [Substring(URL(filePath: named).deletingPathExtension().lastPathComponent + ".html")]
    let path = report == "html" ? beside.joined(separator: "/") : report
    try AtomicFile.write(Array(page.html.utf8), to: path)
    if output != nil { print(path) }
  }
}

extension TextInput.Form: ExpressibleByArgument {}
