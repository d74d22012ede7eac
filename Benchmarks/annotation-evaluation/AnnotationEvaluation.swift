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

  @Option(help: "The folder of marked texts.")
  var texts = "Tests/AnnotationTests/Evaluation/test"

  @Flag(help: "List every mistake; for the development part.")
  var mistakes = false

  @Option(help: "Also time this many megabytes of the texts, repeated.")
  var megabytes: Int?

  @Option(help: "Also look among the imported places of this place database for the timing.")
  var imported: String?

  func run() throws {
    let corpus = try TEIFolder.read(gazetteer)
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
    try time(annotator, marked, megabytes: megabytes)
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
