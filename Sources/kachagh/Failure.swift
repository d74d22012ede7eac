import Cartography
import Foundation
import Geodesy
import Interchange
import PlaceDatabase
import Printing
import Reconciliation
import Settings
import TEI
import Typography

/// What the world outside is told of an error: the words, and the code the
/// program ends with. Every error's words and code are decided here.
struct Failure {
  /// The codes of `sysexits.h`.
  enum Code: Int32 {
    /// The command line is wrong.
    case usage = 64
    /// An authored file is wrong.
    case data = 65
    /// An input is not there, or cannot be read.
    case noInput = 66
    /// A defect of ours.
    case software = 70
    /// An output cannot be written.
    case cannotCreate = 73
    /// An input changed while it was read.
    case temporary = 75
    /// The user has interrupted the work.
    case interrupted = 130
  }

  var code: Code
  /// The lines for the standard error stream.
  var lines: [String]

  /// Judges any error a command may end with.
  init(_ error: any Error) {
    switch error {
    case let error as CommandError: self.init(error)
    case let error as FileError: self.init(error)
    case let error as TextInputError: self.init(error)
    case let error as GazetteerError: self.init(error)
    case let error as PlaceDatabaseError: self.init(error)
    case let error as TEITemplate.BadIdentifier: self.init(.usage, [error.message])
    case let error as GeoJSONFaults: self.init(.data, error.faults.map(\.description))
    case let error as ConfigurationFaults: self.init(.data, error.faults.map(\.message))
    case let error as DataFileError: self.init(.data, [error.message])
    case let error as ElevationGridFault: self.init(error)
    case let error as SeveralErrors: self.init(error)
    case let error as CartographyError: self.init(error)
    case let error as TypographyError: self.init(error)
    case let error as ProjectionFault: self.init(error)
    case PrintingError.tooManyPixels(let width, let height, let limit):
      self.init(
        .usage,
        [
          "The picture would have \(width) by \(height) pixels, and may have \(limit) each way.",
          "Make --dpi or --width smaller.",
        ])
    default:
      self.init(
        .software, ["kachagh has a defect; please report this: \(String(reflecting: error))"])
    }
  }

  private init(_ code: Code, _ lines: [String]) {
    self.code = code
    self.lines = lines
  }

  private init(_ several: SeveralErrors) {
    let failures = several.errors.map { Failure($0) }
    self.init(failures.first?.code ?? .software, failures.flatMap(\.lines))
  }

  private init(_ error: CommandError) {
    switch error {
    case .noProject(let start):
      self.init(
        .noInput,
        [
          "There is no folder Gazetteer in \(start) or above it.",
          "Go to the project's folder, or name it with --project.",
        ])
    case .noGazetteer(let folder):
      self.init(.noInput, ["There is no folder Gazetteer in \(folder)."])
    case .unknownSource(let id, let near):
      self.init(
        .usage,
        ["No source is called \(id).", Self.suggestion(near, else: "See: kachagh sources")])
    case .unknownThing(let id, let near):
      self.init(
        .usage,
        [
          "Neither a place nor a source is called \(id).",
          Self.suggestion(near, else: "See: kachagh sources, kachagh places"),
        ])
    case .unknownPlace(let id, let near):
      self.init(
        .usage, ["No place is called \(id).", Self.suggestion(near, else: "See: kachagh places")])
    case .notGeoNames(let path):
      self.init(
        .usage,
        [
          "\(path) is no list of places of GeoNames, so that its alternate names are of no use.",
          "Leave out --alternate-names, or say --format geonames if it is one.",
        ])
    case .unknownDataset(let id, let near):
      self.init(
        .usage,
        [
          "No dataset called \(id) has been imported.",
          Self.suggestion(near, else: "See: kachagh import --help"),
        ])
    case .changedMeanwhile(let files):
      self.init(
        .temporary,
        [
          "\(files.prefix(3).joined(separator: ", "))\(files.count > 3 ? " and others" : "") "
            + "changed while the files were read. Nothing was written; run the command again."
        ])
    case .nothingSelected:
      self.init(
        .usage,
        [
          "Nothing is selected: no claim or place is all of what --source, --kinds, --from, --to "
            + "and --id ask for."
        ])
    case .unknownKind(let id, let near):
      self.init(
        .usage,
        [
          "No kind of activity is called \(id).",
          Self.suggestion(near, else: "See: Gazetteer/vocabulary/activity-kinds.xml"),
        ])
    case .unknownLanguage(let tag, let known):
      self.init(
        .usage,
        [
          "No name is in the language \(tag).",
          "Take one of source, \(known.joined(separator: ", ")).",
        ])
    case .noCaptions(let tag, let known):
      self.init(
        .usage,
        [
          "There are no words for captions in the language \(tag).",
          "Take one of \(known.joined(separator: ", ")), or write Gazetteer/captions/\(tag).json.",
        ])
    case .unknownTheme(let name, let known):
      self.init(
        .usage,
        [
          "No theme is called \(name).",
          "Take one of \(known.joined(separator: ", ")), or the path of a file.",
        ])
    case .layoutWithoutDrawing:
      self.init(.usage, ["A layout needs a drawn map: add svg to --format."])
    case .bookWithoutSVG:
      self.init(.usage, ["A book is made of the SVGs: add svg to --format."])
    case .notPoints(let path, let count, let features):
      let more = count > features.count ? " and \(count - features.count) more" : ""
      self.init(
        .data,
        [
          "\(path): \(Count(count, "feature")) with a shape that is no point: "
            + features.joined(separator: ", ") + more + ".",
          "Take them out, or turn them into points (QGIS: Vector, Geometry Tools, Centroids).",
        ])
    case .noPoints(let path):
      self.init(.data, ["\(path): there is no point in it to be drawn."])
    case .unknownFormat(let path):
      self.init(.usage, ["\(path): its format cannot be told; name it with --format."])
    case .unusable(let path, let line, let reason):
      self.init(.data, ["\(path):\(line.map { "\($0):" } ?? "") \(reason)"])
    case .rejected(let path, let line, let reason):
      self.init(
        .data,
        ["\(path):\(line): \(reason)", "Nothing was imported; without --strict the rest would be."])
    case .noColumn(let head, let path, let known):
      self.init(
        .usage,
        [
          "\(path): there is no column \u{201C}\(head)\u{201D}.",
          "Take one of \(known.joined(separator: ", ")).",
        ])
    case .reconciledBefore(let path, let column):
      self.init(
        .data,
        [
          "\(path):1: there is a column \(column) already, as reconcile adds it.",
          "Give the list as it was before; your decisions are in the table of the doubtful.",
        ])
    case .unknownDecisions(let path, let decisions):
      self.init(
        .data,
        decisions.map {
          "\(path): \($0.entry.name) is decided to be \($0.place), but there is no such place."
        } + ["See: kachagh search, kachagh places"])
    case .interrupted: self.init(.interrupted, [Interruption.words])
    case .needsGDAL(let path, let tool):
      self.init(
        .noInput,
        [
          "\(path): to read this the tool \(tool) is needed, which is not installed.",
          "Install GDAL (Debian: gdal-bin), or give an ESRI ASCII grid (.asc) or a tile of SRTM "
            + "(.hgt).",
        ])
    case .notAGrid(let path):
      self.init(.data, ["\(path): GDAL cannot read this as a grid of elevations."])
    case .noElevation(let path, let bounds):
      self.init(
        .usage,
        [
          "\(path) knows no elevation there.",
          "It reaches from \(bounds.west) to \(bounds.east) E and from \(bounds.south) to "
            + "\(bounds.north) N.",
        ])
    case .reservedIdentifier(let id):
      self.init(.usage, ["\(id) is the name of the map of all sources; take another."])
    case .projectExists(let path):
      self.init(.cannotCreate, ["\(path) is there already; it has been left as it is."])
    case .notInstalled(let name, let folder):
      self.init(
        .noInput,
        [
          "The program's folder \(name) is neither in \(folder) nor above the program.",
          "Install it with make install, or name a project to begin from with --from.",
        ])
    case .noMark(let path, let name, let near):
      self.init(
        .usage,
        [
          "\(path) has no mark called \(name).",
          Self.suggestion(near, else: "See: kachagh explain \(path)"),
        ])
    case .markOfOthers(let path, let name):
      self.init(
        .data,
        [
          "\(path): it has a mark of \(name), which is no claim or place of the authored files.",
          "Draw the map anew.",
        ])
    case .sourceExists(let path):
      self.init(.cannotCreate, ["\(path) is there already; it has been left as it is."])
    }
  }

  private init(_ error: FileError) {
    switch error {
    case .cannotRead(let path, let reason):
      self.init(.noInput, ["\(path): cannot be read: \(reason)"])
    case .cannotWrite(let path, let reason):
      self.init(.cannotCreate, ["\(path): cannot be written: \(reason)"])
    }
  }

  private init(_ error: TextInputError) {
    switch error {
    case .tooLarge(let file, let limit):
      self.init(
        .data, ["\(file): larger than \(limit >> 20) MB; part it into smaller texts."])
    case .notUTF8(let file, let line, let byte):
      self.init(
        .data,
        ["\(file):\(line): byte \(byte) is not UTF-8; save the text as UTF-8, then try again."])
    case .noPDFReader(let file):
      self.init(
        .noInput,
        ["\(file) is a PDF, which needs pdftotext. Install it (Debian: poppler-utils)."])
    case .brokenPDF(let file, let reason):
      self.init(.data, ["\(file): pdftotext cannot read it: \(reason)"])
    }
  }

  private init(_ error: GazetteerError) {
    switch error {
    case .missing(let path):
      self.init(.noInput, ["\(path): there is no such file or folder"])
    case .faults(let faults):
      let files = Set(faults.map(\.origin.file)).count
      let sum = "\(Count(faults.count, "fault")) in \(Count(files, "file")); nothing was written."
      self.init(.data, faults.map(\.description) + [sum])
    }
  }

  private init(_ error: PlaceDatabaseError) {
    let code: Code =
      switch error {
      case .missing, .cannotRead: .noInput
      case .notAPlaceDatabase, .otherVersion, .importsOfOtherVersion, .damaged: .data
      case .cannotWrite, .replaced: .cannotCreate
      case .unresolved, .inconsistent: .software
      }
    self.init(code, [error.description])
  }

  private init(_ error: ElevationGridFault) {
    let problem =
      switch error.reason {
      case .missingHeader(let name): "the header lacks \(name)"
      case .badHeader(let name, let found, let expected): "\(name) is \(found), not \(expected)"
      case .notANumber(let found): "\u{201C}\(found)\u{201D} is no number"
      case .notNamedByCorner:
        "the name does not say where the tile lies; name it by its corner, such as N39E046.hgt"
      case .wrongCount(let expected, let found): "there are \(found) heights, not \(expected)"
      }
    self.init(.data, ["\(error.file):\(error.line): \(problem)"])
  }

  private init(_ error: CartographyError) {
    switch error {
    case .nothingToFit: self.init(.data, ["No place of any source has a position to be mapped."])
    case .tooNarrow(let width):
      self.init(.usage, ["A sheet \(width) mm wide is too narrow for a map."])
    }
  }

  private init(_ error: ProjectionFault) {
    switch error {
    case .unusable(let definition, let reason):
      self.init(.usage, ["PROJ cannot use the projection \(definition): \(reason)."])
    case .notProjected(let definition):
      self.init(
        .usage, ["\(definition) is no projection to a plane; take one whose unit is a length."])
    case .outside(let definition, let position):
      self.init(
        .usage, ["\(definition) has no image of (\(position.x), \(position.y)), which is shown."])
    }
  }

  private init(_ error: TypographyError) {
    switch error {
    case .missingFont(let file, let folders, let package):
      self.init(
        .noInput,
        [
          "The font \(file) is in none of \(folders.joined(separator: ", ")).",
          "Install it (Debian: \(package)), or name its folder in KACHAGH_FONTS.",
        ])
    }
  }

  private static func suggestion(_ near: [String], else otherwise: String) -> String {
    near.isEmpty ? otherwise : "Did you mean \(near.joined(separator: " or "))?"
  }

  /// Tells the user.
  func tell() {
    let terminal = Terminal.errors
    for line in lines {
      FileHandle.standardError.write(Data("\(terminal.withPlaceMarked(line))\n".utf8))
    }
  }

  /// Tells the user and ends the program.
  func end() -> Never {
    tell()
    exit(code.rawValue)
  }
}

/// A number with the thing counted, in English: `1 fault`, `2 faults`.
struct Count: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ thing: String) {
    description = "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
