import Foundation
import PlaceDatabase
import Synchronization

/// Notices that the user wants a long work to end, so that it can end cleanly.
///
/// A work that can only be given up by itself, such as one in a database, makes
/// one and asks it now and then. Any other is given up at once, with what it
/// was writing.
final class Interruption: Sendable {
  /// What the user is told.
  static let words = "Interrupted; every file is whole, as it was or as it is to be."

  private static let wish = Mutex(false)
  /// What the works that ask want to be told at once.
  private static let askers = Mutex<[ObjectIdentifier: @Sendable () -> Void]>([:])
  private static let sources = Mutex<[any DispatchSourceSignal]>([])

  /// Begins to listen for an interrupt and a request to end, which from now on
  /// do not end the program by themselves. A file that may not grow any more is
  /// told of by the write that fails, not by a signal.
  static func endsProgram() {
    signal(SIGXFSZ, SIG_IGN)
    // What comes before anybody listens waits, and is not lost.
    var waiting = sigset_t()
    sigemptyset(&waiting)
    for number in [SIGINT, SIGTERM] { sigaddset(&waiting, number) }
    pthread_sigmask(SIG_BLOCK, &waiting, nil)
    let queue = DispatchQueue(label: "interruption")
    sources.withLock { sources in
      for number in [SIGINT, SIGTERM] {
        // To ignore it would forget one that waits.
        signal(number) { _ in }
        let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
        source.setEventHandler { heard() }
        source.resume()
        sources.append(source)
      }
    }
  }

  private static func heard() {
    wish.withLock { $0 = true }
    askers.withLock { askers in
      guard askers.isEmpty else { return }
      // Whoever would begin to ask now waits for an end that has come.
      FileHandle.standardError.write(Data("\(words)\n".utf8))
      Unfinished.abandonAll(code: Failure.Code.interrupted.rawValue)
    }
    tellAskers()
  }

  /// Tells the works that ask until they have ended: what a database is told
  /// between two statements it does not hear.
  private static func tellAskers() {
    while true {
      let askers = askers.withLock { $0.values.map(\.self) }
      guard !askers.isEmpty else { return }
      for tell in askers { tell() }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  /// Begins a work that asks.
  ///
  /// - Parameter tell: What is done on another thread when an end is wanted,
  ///   again and again until the work has ended.
  init(_ tell: @escaping @Sendable () -> Void = {}) {
    let id = ObjectIdentifier(self)
    Self.askers.withLock { $0[id] = tell }
  }

  /// Ends the work that asks.
  func end() {
    let id = ObjectIdentifier(self)
    _ = Self.askers.withLock { $0.removeValue(forKey: id) }
  }

  /// Does a work in a database that asks, and whose statements an interrupt
  /// makes fail.
  ///
  /// - Throws: `CommandError` where the user interrupts; what the work throws.
  static func ofDatabase<Result>(
    _ work: (Interruption, Interrupter) throws -> Result
  ) throws -> Result {
    let interrupter = Interrupter()
    let interruption = Interruption(interrupter.interrupt)
    defer { interruption.end() }
    do {
      return try work(interruption, interrupter)
    } catch {
      try interruption.check()
      throw error
    }
  }

  /// Whether an end is wanted.
  var isWanted: Bool { Self.wish.withLock { $0 } }

  /// Ends the work where that is wanted.
  func check() throws(CommandError) {
    if isWanted { throw .interrupted }
  }
}
