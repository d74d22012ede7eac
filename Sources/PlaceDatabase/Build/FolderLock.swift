import Foundation

/// Keeps the processes that change a place database in turn where they look
/// whose it is and then put something in its place.
///
/// The lock is the folder's own: nothing is left behind, and it ends with the
/// process. Where the file system has no locks, processes do as without.
enum FolderLock {
  /// Does work while no other process does any on a file in the same folder.
  static func holding<Value>(_ path: String, _ work: () throws -> Value) rethrows -> Value {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let handle = open(folder, O_RDONLY)
    // Closing it gives the lock up.
    defer { if handle >= 0 { close(handle) } }
    while handle >= 0, flock(handle, LOCK_EX) != 0, errno == EINTR {}
    return try work()
  }
}
