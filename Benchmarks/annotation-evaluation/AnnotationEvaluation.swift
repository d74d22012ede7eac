import Annotation
import ArgumentParser
import Foundation
import Gazetteer
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

  @Option(help: "The folder of marked texts.")
  var texts = "Tests/AnnotationTests/Evaluation/test"

  @Flag(help: "List every mistake; for the development part.")
  var mistakes = false

  @Option(help: "Also time this many megabytes of the texts, repeated.")
  var megabytes: Int?

  @Option(help: "Also put this many made-up places into the gazetteer for the timing.")
  var places = 0

  func run() throws {
    var corpus = try TEIFolder.read(gazetteer)
    let data = try LanguageData(folder: "\(gazetteer)/annotation")
    let files = try FileManager.default.contentsOfDirectory(
      at: URL(filePath: texts), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    let marked = try files.map(MarkedText.init)
    let annotator = Annotator(corpus, data)
    var all = Evaluation(places: corpus.places)
    var byLanguage: [String: Evaluation] = [:]
    for (file, text) in zip(files, marked) {
      let annotated = annotator.annotate(text.scalars, date: text.date)
      let name = file.deletingPathExtension().lastPathComponent
      all.add(text, annotated, name: name)
      byLanguage[text.language, default: Evaluation(places: corpus.places)]
        .add(text, annotated, name: name)
    }
    Report.print(all, byLanguage)
    if mistakes { for mistake in all.mistakes { print(mistake) } }
    guard let megabytes else { return }
    corpus.places += MadeUpPlaces.places(places)
    let crowded = places == 0 ? annotator : Annotator(corpus, data)
    time(crowded, marked, megabytes: megabytes)
  }

  private func time(_ annotator: Annotator, _ texts: [MarkedText], megabytes: Int) {
    let piece = texts.flatMap(\.scalars)
    let bytes = String(String.UnicodeScalarView(piece)).utf8.count
    let count = max(1, megabytes * 1_000_000 / bytes)
    let text = Array([[Unicode.Scalar]](repeating: piece, count: count).joined())
    let start = ContinuousClock.now
    let annotated = annotator.annotate(text)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let rate = Double(bytes * count) / seconds / 1_000_000
    print("")
    print(
      "\(bytes * count) bytes, \(annotated.mentions.count) mentions: "
        + "\(Report.decimals(seconds, 2)) s, \(Report.decimals(rate, 2)) MB/s")
  }
}
