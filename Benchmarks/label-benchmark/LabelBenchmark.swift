import ArgumentParser
import Labelling

/// Measures the placing of labels on the standard instances, or on given points.
@main
struct LabelBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label-benchmark",
    abstract: "Place a label at every point so that as many as possible overlap no other.",
    discussion: """
      The score is the share of labels that overlap no other; both labels of an \
      overlapping pair count as lost, edges may touch, and labels may leave the page. \
      Without --points, the table of the standard instances is printed: uniform points \
      by SplitMix64, seeds 1 to 25.
      """)

  @Option(help: ArgumentHelp("Points to label, x,y on each line.", valueName: "file.csv"))
  var points: String?

  @Option(help: "Width and height of a label.")
  var label = Extent(30, 7)

  @Option(
    help: "Width and height of the page the points lie on, for the report; labels may leave it.")
  var page = Extent(792, 612)

  @Option(help: "Places of a label around its point: 4 corners, 8, or more.")
  var positions = 4

  @Option(help: "Seconds of processor time for each instance.")
  var seconds = 1.0

  @Option(
    help: ArgumentHelp(
      "Where to write index,x_min,y_min,x_max,y_max of every label.", valueName: "boxes.csv"))
  var output: String?

  func validate() throws {
    guard positions >= 4, positions.isMultiple(of: 4) else {
      throw ValidationError("--positions takes 4, 8, 12 or any further multiple of 4.")
    }
    guard seconds > 0 else { throw ValidationError("--seconds takes a number above 0.") }
    guard (points == nil) == (output == nil) else {
      throw ValidationError("--points and --output go together.")
    }
  }

  func run() throws {
    let model = PointCandidates.Model.sliding(perSide: positions / 4 - 1)
    guard let points, let output else {
      BenchmarkTable(label: label.size, positions: model, seconds: seconds).printAll()
      return
    }
    let instance = Instance(points: try readPoints(points), label: label.size)
    let boxes = instance.boxes(positions: model, seconds: seconds)
    try writeBoxes(boxes, to: output)
    print(
      "\(countFree(boxes)) of \(boxes.count) labels overlap no other on a page of \(page); "
        + "\(CPUClock.seconds) s of processor time")
  }
}

/// A width and a height, written `30x7`.
struct Extent: ExpressibleByArgument, CustomStringConvertible {
  var size: SIMD2<Double>

  init(_ width: Double, _ height: Double) { size = [width, height] }

  init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map {
      Double($0)
    }
    guard numbers.count == 2, let width = numbers[0], let height = numbers[1],
      width > 0, height > 0
    else { return nil }
    self.init(width, height)
  }

  var description: String { "\(Self.short(size.x))x\(Self.short(size.y))" }

  private static func short(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
