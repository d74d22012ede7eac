import Foundation
import Preflight
import Testing

struct PictureTests {
  private static func png(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]
  }

  /// A profile before the start of frame, as cameras write it.
  private static func jpeg(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 1, 2, 3, 4, 0xFF, 0xC4, 0, 3, 0]
      + [0xFF, 0xC2, 0, 17, 8, 0, height, 0, width, 3, 1, 0x22, 0, 2, 0x11, 1]
  }

  private static func image(
    _ bytes: [UInt8], type: String = "image/png", _ size: String
  ) -> String {
    "<image \(size) href=\"data:\(type);base64,\n\(Data(bytes).base64EncodedString())\"/>"
  }

  @Test(arguments: [png(100, 60), jpeg(100, 60)])
  func countsThePixelsOfTheFormats(_ bytes: [UInt8]) throws {
    // 100 pixels on 10 mm are 254 to the inch.
    let found = try findings(
      in: Self.image(bytes, "width=\"10\" height=\"6\""), .images)
    #expect(
      found.map(\.problem) == [.coarse(pixels: SIMD2(100, 60), resolution: 254, least: 300)])
    #expect(
      try findings(in: Self.image(bytes, "width=\"8\" height=\"6\""), .images).isEmpty)
  }

  @Test func goesByTheSideThatIsStretchedMost() throws {
    let size = "width=\"5\" height=\"10\""
    #expect(try findings(in: Self.image(Self.png(100, 60), size), .images).isEmpty)
    let stretched = Self.image(Self.png(100, 60), "\(size) preserveAspectRatio=\"none\"")
    let found = try findings(in: stretched, .images)
    #expect(
      found.map(\.problem) == [.coarse(pixels: SIMD2(100, 60), resolution: 152, least: 300)])
  }

  @Test func saysOfDamagedAndUnknownPicturesThatItCannotCount() throws {
    let cut = Self.image(Array(Self.png(9, 9).prefix(20)), "width=\"1\" height=\"1\"")
    #expect(try findings(in: cut, .images).map(\.severity) == [.fault])
    let tiff = Self.image([0x49, 0x49, 42, 0], type: "image/tiff", "width=\"1\" height=\"1\"")
    #expect(try findings(in: tiff, .images).map(\.problem) == [.unknownPicture("image/tiff")])
  }
}
