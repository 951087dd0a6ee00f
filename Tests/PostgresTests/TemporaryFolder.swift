import Foundation

/// Lends a fresh folder that every account may pass through, and removes it with its contents.
func withFolder<Answer>(
  _ body: (URL) async throws -> Answer
) async throws -> Answer {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "prospectus-test-\(UUID().uuidString.prefix(8))")
  try FileManager.default.createDirectory(
    at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
  let result: Result<Answer, any Error>
  do {
    result = .success(try await body(folder))
  } catch {
    result = .failure(error)
  }
  try FileManager.default.removeItem(at: folder)
  return try result.get()
}
