import Foundation

/// Puts the project on a disk that is full, and then on one that may not be
/// written to.
struct NarrowDisk {
  let bench: FaultBench

  /// How much room is left on a full disk, in thousands of bytes.
  private static let rooms = [0, 4, 40, 400]

  func run(isShort: Bool) throws -> [FaultTally] {
    var full = FaultTally(name: "the disk was full")
    var fixed = FaultTally(name: "the disk could not be written to")
    for room in Self.rooms.prefix(isShort ? 1 : 4) {
      for work in bench.works {
        guard let disk = try Mount(bench) else { return [full, fixed] }
        defer { disk.remove() }
        try disk.fill(leaving: room)
        full.add(try attempt(work, words: "o space left|disk is full|disk full"), work.name)
        if room == 0 {
          try disk.forbidWriting()
          fixed.add(try attempt(work, words: "ead-only|readonly|unable to open"), work.name)
        }
      }
    }
    return [full, fixed]
  }

  /// A run that is to fail, or to do without writing; it has to say why.
  private func attempt(_ work: FaultBench.Work, words: String) throws -> [String] {
    let run = try bench.run(work.arguments)
    var harm = try bench.damage(hadImports: true) + bench.leftovers()
    let says = run.errors.range(of: words, options: .regularExpression) != nil
    if run.code != 0, run.code != 73 || !says {
      harm.append("it ended with \(run.code): \(run.errors)")
    }
    return harm
  }
}

/// A small disk in the memory, at the project's folder.
private struct Mount {
  private let folder: String

  /// Puts the project on one; nil where that is not allowed.
  init?(_ bench: FaultBench) throws {
    bench.remove()
    folder = bench.folder.path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard Self.run("mount", ["-t", "tmpfs", "-o", "size=64m", "kachagh-faults", folder]) else {
      return nil
    }
    // The folder itself cannot be taken away now, only what is in it.
    try bench.reset(to: 0, authored: 1)
  }

  /// Fills it up, but for some thousand bytes.
  func fill(leaving room: Int) throws {
    let used = try FileManager.default.attributesOfFileSystem(forPath: folder)
    let size = (used[.systemSize] as? NSNumber)?.intValue ?? 0
    let free = (used[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    _ = Self.run(
      "mount", ["-o", "remount,size=\((size - free) / 1024 + room)k", folder])
  }

  func forbidWriting() throws { _ = Self.run("mount", ["-o", "remount,ro", folder]) }

  func remove() { _ = Self.run("umount", [folder]) }

  private static func run(_ tool: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
