import HTTPTypes
import Hummingbird

extension Workbench {
  /// The files that are served as they are: each by its whole name, so that no path leads anywhere
  /// else.
  func addFiles(to router: Router<BasicRequestContext>) {
    for (path, file) in web.files {
      router.get(RouterPath(path)) { request, _ -> Response in
        let headers: HTTPFields = [
          .contentType: file.type, .eTag: file.tag, .cacheControl: "no-cache",
        ]
        if request.headers[.ifNoneMatch] == file.tag {
          return Response(status: .notModified, headers: headers)
        }
        return Response(
          status: .ok, headers: headers,
          body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
      }
    }
  }
}
