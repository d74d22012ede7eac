public import Gazetteer
import XML

extension DraftDocument {
  /// A source file with claims of the draft put behind its own.
  ///
  /// The file is left as it was authored but for the claims added; where there
  /// is none yet it is begun, about the work of the draft.
  ///
  /// - Parameters:
  ///   - events: the claims.
  ///   - id: the source.
  ///   - file: what the file holds; nil where there is none.
  ///   - path: what faults call it.
  ///   - publisher: who publishes the gazetteer, for a file that is begun.
  /// - Throws: `GazetteerError` of a file that has no list of claims.
  public func moving(
    _ events: [Event], into id: Reference.ID, file: String?, path: String,
    publisher: String = "PUBLISHER"
  ) throws(GazetteerError) -> String {
    var number = 0
    let activities = events.map { event in
      var activity = event.activity
      repeat { number += 1 } while file?.contains("xml:id=\"\(id)-\(number)\"") ?? false
      activity.id = Activity.ID("\(id)-\(number)")
      return activity
    }
    guard let file else { return begun(activities, id, publisher) }
    guard let end = file.ranges(of: "</listEvent>").last?.lowerBound else {
      throw .faults([
        Fault(
          origin: Origin(file: path, line: 1), problem: .wrongContent(expected: "<listEvent>"))
      ])
    }
    var writer = MarkupWriter()
    let declaration = writer.text.count
    for activity in activities { writer.event(activity) }
    let lines = writer.text.dropFirst(declaration).split(separator: "\n").map { "      \($0)\n" }
    // The end tag keeps the space before it.
    let head = file[..<end]
    let indent = head.reversed().prefix { $0 == " " || $0 == "\t" }
    return head.dropLast(indent.count) + lines.joined() + String(indent) + file[end...]
  }

  private func begun(_ activities: [Activity], _ id: Reference.ID, _ publisher: String) -> String {
    var work = reference
    work.id = id
    var writer = MarkupWriter()
    writer.document(
      title: "Source: \(work.title)", publisher: publisher, origin: { $0.work(work) },
      headings: { $0.element("title", ["type": "map", "xml:lang": "en"], text: work.title) },
      content: { writer in
        writer.element("listEvent") { writer in
          for activity in activities { writer.event(activity) }
        }
      })
    return writer.text
  }

  /// The text of a draft with every accepted claim marked as moved; all else is
  /// left as it was.
  public static func markingMoved(in file: String) -> String {
    var result = ""
    var rest = file[...]
    while let start = rest.firstRange(of: "<event ") {
      let end = rest[start.upperBound...].firstIndex(of: ">") ?? rest.endIndex
      result += rest[..<start.lowerBound]
      result += rest[start.lowerBound..<end].replacing("\"#accepted\"", with: "\"#moved\"")
      rest = rest[end...]
    }
    return result + rest
  }
}
