import Drawing
import Testing

@testable import SVG

@Suite struct PNGTests {
  private func image(width: Int, height: Int) -> Image {
    var state: UInt64 = 7
    let pixels = (0..<width * height * 3).map { index -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return index % 5 == 0 ? UInt8(state >> 56) : UInt8(index / 3 % width % 256)
    }
    let frame = Rectangle(x: 0, y: 0, width: 10, height: 10)
    return Image(frame: frame, width: width, height: height, pixels: pixels)
  }

  @Test(arguments: [(1, 1), (17, 3), (300, 200)])
  func losesNothing(width: Int, height: Int) throws {
    let image = image(width: width, height: height)
    let bytes = try PNG.bytes(of: image)
    let read = try Picture(png: bytes)
    #expect(read.width == width)
    #expect(read.height == height)
    #expect(read.pixels == image.pixels)
    #expect(try PNG.bytes(of: image) == bytes)
  }

  @Test func tellsWhyAPictureCannotBePacked() {
    #expect {
      try PNG.bytes(of: image(width: 0, height: 5))
    } throws: { error in
      guard case SVGError.picture(0, 5, let reason) = error else { return false }
      return !reason.isEmpty
    }
  }

  @Test(arguments: [
    ([], ""), ([102], "Zg=="), ([102, 111], "Zm8="), ([102, 111, 111], "Zm9v"),
    ([102, 111, 111, 98, 255], "Zm9vYv8="),
  ])
  func encodesAsText(bytes: [UInt8], text: String) {
    #expect(String(decoding: Base64.encode(bytes), as: UTF8.self) == text)
  }
}
