import Foundation

/// Lets the clock jump: files of a far past and future, and, where faketime is
/// installed, a program that lives in another year.
struct Clock {
  let bench: FaultBench

  private static let times = [0.0, 4e9].map(Date.init(timeIntervalSince1970:))

  func run(isShort: Bool) throws -> FaultTally {
    var tally = FaultTally(name: "the clock jumped")
    for date in Self.times.prefix(isShort ? 1 : 2) {
      for work in bench.works {
        try bench.reset(to: 0, authored: 1)
        for name in try bench.files().keys {
          try FileManager.default.setAttributes(
            [.modificationDate: date], ofItemAtPath: bench.folder.appending(path: name).path)
        }
        let year = date.timeIntervalSince1970 == 0 ? "1971-01-01 00:00:00" : "2090-01-01 00:00:00"
        let run = try bench.run(work.arguments, environment: environment(year))
        var harm = run.code == 0 ? [] : ["it ended with \(run.code): \(run.errors)"]
        harm += try bench.damageAfterAnother(work, hadImports: true)
        tally.add(harm, "\(work.name), \(year)")
      }
    }
    return tally
  }

  /// What makes a program believe in a time; empty where nothing can.
  private func environment(_ time: String) -> [String: String] {
    let libraries = ["x86_64", "aarch64"].map {
      "/usr/lib/\($0)-linux-gnu/faketime/libfaketime.so.1"
    }
    guard let library = libraries.first(where: FileManager.default.fileExists) else { return [:] }
    return ["LD_PRELOAD": library, "FAKETIME": time]
  }
}
