import Foundation

/// Keeps two starts or stops of one cluster from happening at once, in any process.
final class FolderLock {
  private let descriptor: Int32

  /// Waits for the lock as long as `patience`; blocks its thread.
  init(file: String, patience: Duration) throws {
    // Without O_CLOEXEC the server would inherit the lock and keep it.
    descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ClusterError.folderUnusable(folder: file, reason: String(cString: strerror(errno)))
    }
    let end = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard ContinuousClock.now < end else { throw ClusterError.locked(file: file) }
      usleep(20_000)
    }
  }

  /// Lets the next one in.
  func release() {
    flock(descriptor, LOCK_UN)
  }

  deinit {
    close(descriptor)
  }
}
