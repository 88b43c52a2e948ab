import Foundation

/// Reading files that others wrote: ordinary files of a bounded size only.
public enum SourceFile {
  /// The bytes of a file of at most `limit` bytes.
  public static func bytes(
    at path: String, atMost limit: Int = SourceDocument.sizeLimit
  ) throws(SourceErrors) -> [UInt8] {
    func refuse(_ message: String, expected: String? = nil) -> SourceErrors {
      SourceErrors(SourceError(message, at: SourcePlace(file: path), expected: expected))
    }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw refuse("there is no such file")
    }
    if isDirectory.boolValue { throw refuse("this is a folder", expected: "a file") }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      throw refuse("this is not an ordinary file")
    }
    guard let handle = FileHandle(forReadingAtPath: resolved),
      let data = try? handle.read(upToCount: limit + 1) ?? Data()
    else { throw refuse("the file cannot be read") }
    guard data.count <= limit else {
      throw refuse("the file is too large", expected: "at most \(limit / 1024) KiB")
    }
    return Array(data)
  }

  /// The names of the files with an extension in a folder, sorted.
  static func names(in folder: String, withExtension ending: String) throws(SourceErrors)
    -> [String]
  {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw SourceErrors(
        SourceError("there is no such folder, or it cannot be read", at: SourcePlace(file: folder)))
    }
    return names.filter { $0.hasSuffix("." + ending) && !$0.hasPrefix(".") }.sorted()
  }
}
