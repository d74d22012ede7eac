import Cartography
import Drawing
import Testing

struct MapMemoryTests {
  /// What is recalled is what would be made, whatever was drawn before.
  @Test func aMapDrawnFromMemoryIsTheSame() throws {
    let atlas = try AuthoredAtlas.shared.get()
    let memory = MapMemory()
    var ground = atlas.basemap
    ground.elevation = try ReliefGround().grid
    let request = try #require(MapRequest.sources(width: 85).first)
    var other = request
    other.theme = "dark"
    let fresh = try atlas.draw(request, on: ground, relief: .shaded).sheet
    for request in [request, other, request] {
      _ = try atlas.draw(request, on: ground, relief: .shaded, memory: memory)
      memory.turn()
    }
    let recalled = try atlas.draw(request, on: ground, relief: .shaded, memory: memory).sheet
    #expect(recalled.drawing == fresh.drawing)
    #expect(recalled.layout == fresh.layout)
  }

  @Test func aFileIsMadeOnceAndForgottenWhenNobodyWantsIt() {
    let memory = MapMemory()
    let picture = Image(
      frame: Rectangle(x: 0, y: 0, width: 1, height: 1), width: 1, height: 1, pixels: [1, 2, 3])
    var other = picture
    other.pixels = [1, 2, 4]
    var made = 0
    func file(of picture: Image) -> [UInt8] {
      memory.file(of: picture) {
        made += 1
        return $0.pixels
      }
    }
    #expect(file(of: picture) == [1, 2, 3] && file(of: other) == [1, 2, 4])
    memory.turn()
    #expect(file(of: picture) == [1, 2, 3])
    #expect(made == 2)
    memory.turn()
    memory.turn()
    #expect(file(of: picture) == [1, 2, 3])
    #expect(made == 3)
  }
}
