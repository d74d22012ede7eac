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
  /// The most memory the reader may take, in MiB; 0 for any.
  var memory: Int
  /// Where the number of the input being read is written, for whoever watches.
  var progress: String

  func run(_ numbers: Range<Int>) {
    if memory > 0 {
      // The program and its libraries take address space too.
      let most = rlim_t(memory + 1024) << 20
      var limit = rlimit(rlim_cur: most, rlim_max: most)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    }
    let file = open(progress, O_WRONLY | O_CREAT, 0o600)
    for number in numbers {
      var place = Int64(number)
      pwrite(file, &place, 8, 0)
      subject.read(subject.mutator.input(number, seed: seed))
    }
    close(file)
  }
}
