import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Feeds a run of inputs to a reader, in a process of its own that dies with it.
struct Worker {
  var subject: Subject
  var seed: UInt64
  /// Where the number of the input being read is written, for whoever watches.
  var progress: String

  /// The most memory the reader may take, in bytes.
  static let memory: UInt64 = 1 << 30

  func run(_ numbers: Range<Int>) {
    // The program and its libraries take address space too.
    var limit = rlimit()
    limit.rlim_cur = rlim_t(Self.memory * 2)
    limit.rlim_max = rlim_t(Self.memory * 2)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    let file = open(progress, O_WRONLY | O_CREAT, 0o600)
    for number in numbers {
      var place = Int64(number)
      pwrite(file, &place, 8, 0)
      subject.read(subject.mutator.input(number, seed: seed))
    }
    close(file)
  }
}
