import CPNG
import Foundation
import Testing

/// Pixels read back from a PNG file by libpng's own reader.
struct Picture {
  var width: Int
  var height: Int
  /// Red, green and blue of each pixel.
  var pixels: [UInt8]

  init(png: [UInt8]) throws {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    var white = png_color(red: 255, green: 255, blue: 255)
    // libpng goes on reading from the bytes after the first call has returned.
    pixels = try png.withUnsafeBufferPointer { png in
      try #require(png_image_begin_read_from_memory(&image, png.baseAddress, png.count) != 0)
      image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
      var pixels = [UInt8](repeating: 0, count: Int(image.width) * Int(image.height) * 3)
      try #require(png_image_finish_read(&image, &white, &pixels, 0, nil) != 0)
      return pixels
    }
    width = Int(image.width)
    height = Int(image.height)
  }

  /// Draws an SVG file with librsvg at a resolution in dots an inch.
  init(svg: [UInt8], resolution: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, target) = (folder.appending(path: "a.svg"), folder.appending(path: "a.png"))
    try Data(svg).write(to: source)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "rsvg-convert", "--dpi-x", "\(resolution)", "--dpi-y", "\(resolution)",
      "--background-color", "white", "--output", target.path, source.path,
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "rsvg-convert (librsvg2-bin) refuses it")
    try self.init(png: [UInt8](Data(contentsOf: target)))
  }

  /// The colour at a point, in parts of the width and height.
  func colour(x: Double, y: Double) -> [UInt8] {
    let index = (Int(y * Double(height)) * width + Int(x * Double(width))) * 3
    return Array(pixels[index..<index + 3])
  }

  /// The share of pixels darker than middle grey.
  var ink: Double {
    let dark = stride(from: 1, to: pixels.count, by: 3).count { pixels[$0] < 128 }
    return Double(dark) / Double(width * height)
  }

  /// The correlation of two pictures' green, from -1 to 1.
  func likeness(to other: Picture) -> Double {
    let count = min(pixels.count, other.pixels.count) / 3
    var (sumA, sumB, squareA, squareB, product) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for index in 0..<count {
      let (first, second) = (Double(pixels[3 * index + 1]), Double(other.pixels[3 * index + 1]))
      sumA += first
      sumB += second
      squareA += first * first
      squareB += second * second
      product += first * second
    }
    let size = Double(count)
    let covariance = product - sumA * sumB / size
    return covariance
      / ((squareA - sumA * sumA / size) * (squareB - sumB * sumB / size)).squareRoot()
  }
}
