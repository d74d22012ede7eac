import Drawing
import Geodesy
import Testing

@testable import Cartography

/// The ground drawn as pixels.
@Suite struct ReliefTests {
  private let ground: ReliefGround

  init() throws { ground = try ReliefGround() }

  /// Neither more pixels than the theme asks for nor more than the elevations
  /// have something to say for.
  @Test(arguments: ReliefGround.windows) func pixelsAreNoFinerThanUseful(
    window: GeographicBounds
  ) throws {
    let frame = try ground.frame(of: window)
    let image = try picture(of: window)
    #expect(image.frame == frame.sheet)
    let inch = Double(image.width) / (frame.sheet.width / 72)
    let cell = ground.grid.cellSize * 111_000 / frame.groundWidth * Double(image.width)
    #expect(inch < ground.theme.relief.resolution + 1 && cell < 8.1)
    // And one of the two is made use of.
    #expect(inch > ground.theme.relief.resolution - 1 || cell > 7.9)
  }

  /// Where the ground is flat, as on the sea, it has the very tint of its height,
  /// but for a step that no eye can tell.
  @Test(arguments: ReliefGround.windows.prefix(1)) func flatGroundHasItsTint(
    window: GeographicBounds
  ) throws {
    let tint = try #require(ground.theme.relief.tints.first?.colour.value)
    let image = try picture(of: window)
    let corner = (image.height / 2 * image.width + image.width - 2) * 3
    let channels = image.pixels[corner..<corner + 3].map(Int.init)
    for (channel, wanted) in zip(channels, [tint.red, tint.green, tint.blue]) {
      #expect(abs(channel - Int(wanted)) <= 1)
    }
  }

  private func picture(of window: GeographicBounds) throws -> Image {
    let relief = ReliefLayer(
      frame: try ground.frame(of: window), relief: ground.theme.relief)
    let layer = try #require(try relief.layer(of: ground.grid))
    let images = layer.elements.compactMap { element in
      if case .image(let image) = element { image } else { nil }
    }
    return try #require(images.first)
  }
}
