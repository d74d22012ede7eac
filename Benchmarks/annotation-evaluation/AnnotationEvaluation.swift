import Annotation
import ArgumentParser
import Foundation
import Gazetteer
import PlaceDatabase
import TEI

/// Reads the texts marked by hand and prints how near annotation comes to the
/// marks.
@main
struct AnnotationEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotation-evaluation",
    abstract: "How well places and claims are found in texts marked by hand.")

  @Option(help: "The folder Gazetteer.")
  var gazetteer = "Gazetteer"

  @Option(help: "The folder of marked texts, in parts.")
  var texts = "Tests/AnnotationTests/Evaluation"

  @Option(parsing: .upToNextOption, help: "The parts to read.")
  var parts = ["test", "check"]

  @Flag(help: "List every mistake; for the development part.")
  var mistakes = false

  @Flag(help: "Print Gazetteer/annotation/confidence.json anew instead.")
  var learn = false

  @Option(help: "Also time this many megabytes of the first part, repeated.")
  var megabytes: Int?

  @Option(help: "Also look among the imported places of this place database for the timing.")
  var imported: String?

  func run() throws {
    let corpus = try TEIFolder.read(gazetteer)
    var data = try LanguageData(folder: "\(gazetteer)/annotation")
    if learn { data.confidence = .unfitted }
    let annotator = Annotator(corpus, data)
    if learn {
      let fit = try ConfidenceFit(
        [("development", 0.1), ("calibration", 1)].map { part, weight in
          (try evaluate(part, annotator, corpus).all.findings, weight)
        })
      return print(fit.json)
    }
    for part in parts {
      let outcome = try evaluate(part, annotator, corpus)
      print("\n\(part)\n")
      Report.print(outcome.all, outcome.byLanguage)
      if mistakes { for mistake in outcome.all.mistakes { print(mistake) } }
    }
    guard let megabytes, let part = parts.first else { return }
    try time(annotator, try marked(part).map(\.text), megabytes: megabytes)
  }

  private func marked(_ part: String) throws -> [(name: String, text: MarkedText)] {
    try FileManager.default.contentsOfDirectory(
      at: URL(filePath: "\(texts)/\(part)"), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .map { ($0.deletingPathExtension().lastPathComponent, try MarkedText(file: $0)) }
  }

  private func evaluate(
    _ part: String, _ annotator: Annotator, _ corpus: Corpus
  ) throws -> (all: Evaluation, byLanguage: [String: Evaluation]) {
    var all = Evaluation(places: corpus.places)
    var byLanguage: [String: Evaluation] = [:]
    for (name, text) in try marked(part) {
      let annotated = annotator.annotate(text.scalars, date: text.date)
      all.add(text, annotated, name: name)
      byLanguage[text.language, default: Evaluation(places: corpus.places)]
        .add(text, annotated, name: name)
    }
    return (all, byLanguage)
  }

  private func time(_ annotator: Annotator, _ texts: [MarkedText], megabytes: Int) throws {
    let piece = texts.flatMap(\.scalars)
    let bytes = String(String.UnicodeScalarView(piece)).utf8.count
    let count = max(1, megabytes * 1_000_000 / bytes)
    let text = Array([[Unicode.Scalar]](repeating: piece, count: count).joined())
    let start = Self.processorSeconds
    var annotator = annotator
    if let imported {
      let places = try PlaceDatabase(path: imported)
        .importedPlaces(named: annotator.nameKeys(of: text))
      annotator = annotator.knowing(places)
    }
    let annotated = annotator.annotate(text)
    let seconds = Self.processorSeconds - start
    let rate = Double(bytes * count) / seconds / 1_000_000
    print("")
    print(
      "\(bytes * count) bytes, \(annotated.mentions.count) mentions: "
        + "\(Report.decimals(seconds, 2)) s of processor, "
        + "\(Report.decimals(rate, 2)) MB/s")
  }

  /// What other programs take of the machine does not count.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
