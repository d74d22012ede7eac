import Annotation
import Foundation
import Gazetteer
import TEI
import Testing

struct ConfidenceTests {
  static let folder = Repository.folder.appending(path: "Gazetteer")

  private static func confidences(_ table: ConfidenceTable, _ text: String) throws -> [Double] {
    var data = try LanguageData(folder: folder.appending(path: "annotation").path)
    data.confidence = table
    return Annotator(try TEIFolder.read(folder.path), data)
      .annotate(Array(text.unicodeScalars), language: "en").mentions.map(\.confidence)
  }

  /// The shipped table never falls, promises no certainty and reaches no end in the
  /// middle.
  @Test func theShippedTableIsOne() throws {
    let points = try LanguageData(folder: Self.folder.appending(path: "annotation").path)
      .confidence.points
    #expect(points.count > 4)
    for (low, high) in zip(points, points.dropFirst()) {
      #expect(low.score < high.score && low.right <= high.right)
    }
    #expect(points.allSatisfy { 0 <= $0.score && $0.right < 1 })
  }

  /// Between two points confidence follows a line; beyond the ends it stays.
  @Test func confidenceIsReadFromTheTable() throws {
    let text = "In Koyunlu it was quiet, and in Shusha."
    let scores = try Self.confidences(.unfitted, text)
    #expect(scores.count == 2 && scores[0] < 0.6 && scores[1] > 0.8)
    let half = ConfidenceTable(points: [.init(score: 0, right: 0.2), .init(score: 1, right: 0.4)])
    for (score, confidence) in zip(scores, try Self.confidences(half, text)) {
      #expect(abs(confidence - (0.2 + 0.2 * score)) < 0.002)
    }
    let flat = ConfidenceTable(points: [
      .init(score: 0.7, right: 0.3), .init(score: 0.71, right: 0.9),
    ])
    #expect(try Self.confidences(flat, text) == [0.3, 0.9])
    #expect(try Self.confidences(ConfidenceTable(points: []), text) == scores)
  }
}
