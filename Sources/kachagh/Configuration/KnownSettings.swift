import ArgumentParser
import Cartography
import Geodesy
import SVG
import Settings

extension Setting {
  private static let maps = ["map", "atlas", "watch"]

  /// Every setting, by name.
  static let all = [
    Setting(
      name: "dpi", commands: maps, usual: "300", expected: "pixels an inch, 72 to 2400",
      allows: { Int($0).map((72...2400).contains) ?? false }),
    Setting(
      name: "format", commands: maps,
      usual: MapFormats.usualInWords,
      expected: "some of \(MapFormats.allValueStrings.joined(separator: ", ")), with commas",
      allows: { MapFormats(argument: $0) != nil }),
    Setting(
      name: "journal", commands: ["preflight"], usual: "general",
      expected: "the name of a file in Gazetteer/journals", allows: { !$0.isEmpty }),
    Setting(
      name: "labels", commands: maps, usual: "source",
      expected: "source, or a language of the gazetteer", allows: { !$0.isEmpty }),
    Setting(
      name: "notes", commands: maps, usual: NotesPlace.sheet.rawValue,
      expected: choices(NotesPlace.self), allows: { NotesPlace(rawValue: $0) != nil }),
    Setting(
      name: "output", commands: maps, usual: "Output", expected: "a folder, from the project's",
      allows: { !$0.isEmpty }),
    Setting(
      name: "projection", commands: maps + ["draw"], usual: nil,
      expected: "a PROJ string or an EPSG code",
      allows: { (try? Projection(definition: $0)) != nil }),
    Setting(
      name: "publisher", commands: ["new source", "caption", "annotate", "accept"], usual: nil,
      expected: "who publishes the files",
      allows: { !$0.isEmpty }),
    Setting(
      name: "relief", commands: maps, usual: MapOptions.Relief.shaded.rawValue,
      expected: choices(MapOptions.Relief.self), allows: { MapOptions.Relief(rawValue: $0) != nil }),
    Setting(
      name: "text", commands: maps + ["draw"], usual: SVGWriter.TextMode.outlines.rawValue,
      expected: choices(SVGWriter.TextMode.self),
      allows: { SVGWriter.TextMode(rawValue: $0) != nil }),
    Setting(
      name: "theme", commands: maps + ["draw"], usual: "colour",
      expected: "the name of a file in Gazetteer/themes", allows: { !$0.isEmpty }),
    Setting(
      name: "width", commands: maps + ["draw"],
      usual: SheetWidth(millimetres: 180).defaultValueDescription,
      expected: "a length such as 180mm, from 40mm to 2000mm",
      allows: { SheetWidth(argument: $0) != nil }),
  ]

  /// The words of a choice, for a reader.
  private static func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ type: Choice.Type
  ) -> String {
    "one of " + type.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
