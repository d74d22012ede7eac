import Foundation
import Interchange
import Testing

/// What `kachagh doctor` says of a machine.
struct DoctorTests {
  private func doctor(_ environment: [String: String], _ arguments: String...) throws
    -> Program.Result
  {
    try Program.run(
      tool: "env",
      environment.map { "\($0.key)=\($0.value)" } + [Program.path, "doctor"] + arguments)
  }

  @Test func nothingThatIsRequiredIsMissingHere() throws {
    let result = try doctor([:])
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("there    NotoSans-Regular.ttf\n"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func whatIsMissingIsToldWithItsPackageAndCost() throws {
    let result = try doctor(["PATH": "/nowhere"])
    #expect(result.code == 0)
    #expect(
      result.output.contains(
        "missing  rsvg-convert: no PDF, PNG, TIFF or EPS of a map (Debian: librsvg2-bin)\n"))
    #expect(result.lines.last?.contains("librsvg2-bin") == true)
    let json = try JSONValue(reading: Array(try doctor(["PATH": "/nowhere"], "--json").output.utf8))
    let entry = try #require(json.array?.first { $0["name"]?.string == "rsvg-convert" })
    #expect(entry["path"] == .null && entry["package"]?.string == "librsvg2-bin")
    let font = try #require(json.array?.first { $0["sort"]?.string == "font" })
    #expect(font["path"]?.string?.hasSuffix("NotoSans-Regular.ttf") == true)
  }
}
