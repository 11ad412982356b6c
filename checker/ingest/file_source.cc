#include "checker/ingest/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <system_error>
#include <tuple>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/base/status_macros.h"

namespace crosscheck {
namespace {

absl::Status ErrorOf(int error, const std::string& path) {
  const std::string text = std::generic_category().message(error);
  switch (error) {
    case ENOENT: {
      struct stat link = {};
      if (::lstat(path.c_str(), &link) == 0 && S_ISLNK(link.st_mode)) {
        return absl::NotFoundError("a link to a file that does not exist");
      }
      return absl::NotFoundError("no such file");
    }
    case ELOOP:
      return absl::NotFoundError("a link that leads in a circle");
    case ENOTDIR:
      return absl::NotFoundError(
          "no such file: part of the path is not a directory");
    case ENAMETOOLONG:
      return absl::NotFoundError("no such file: the name is too long");
    case EACCES:
    case EPERM:
      return absl::PermissionDeniedError("no permission to read it");
    default:
      return absl::UnavailableError(absl::StrCat("cannot be read: ", text));
  }
}

absl::Status CheckRegular(mode_t mode) {
  if (S_ISREG(mode)) return absl::OkStatus();
  const char* what = "not a regular file";
  if (S_ISDIR(mode)) what = "a directory";
  if (S_ISFIFO(mode)) what = "a FIFO";
  if (S_ISSOCK(mode)) what = "a socket";
  if (S_ISCHR(mode) || S_ISBLK(mode)) what = "a device";
  return absl::FailedPreconditionError(absl::StrCat(what, ", not a file"));
}

absl::Status Stat(const std::string& path, struct stat& info) {
  // The system would take such a name to end at the NUL.
  if (absl::StrContains(path, '\0')) {
    return absl::NotFoundError("no such file: the name holds a NUL byte");
  }
  if (::stat(path.c_str(), &info) != 0) return ErrorOf(errno, path);
  return CheckRegular(info.st_mode);
}

class FileSource final : public ByteSource {
 public:
  // Takes over `descriptor`.
  FileSource(int descriptor, int64_t size)
      : descriptor_(descriptor), size_(size), left_(size) {}
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;
  ~FileSource() override { ::close(descriptor_); }

  int64_t size() const override { return size_; }

  absl::StatusOr<size_t> Read(absl::Span<char> buffer) override {
    const size_t want = std::min(
        buffer.size(), static_cast<size_t>(std::max<int64_t>(left_, 0)));
    if (want == 0) return size_t{0};
    ssize_t got = 0;
    do {
      got = ::read(descriptor_, buffer.data(), want);
    } while (got < 0 && errno == EINTR);
    if (got < 0) return ErrorOf(errno, "");
    if (got == 0) {
      return absl::DataLossError(absl::StrCat(
          "it shrank while it was read: ", left_, " bytes are missing"));
    }
    left_ -= got;
    return static_cast<size_t>(got);
  }

 private:
  const int descriptor_;
  const int64_t size_;
  int64_t left_;
};

}  // namespace

bool operator<(const FileIdentity& a, const FileIdentity& b) {
  return std::tie(a.device, a.inode) < std::tie(b.device, b.inode);
}

absl::StatusOr<FileIdentity> IdentifyFile(const std::string& path) {
  struct stat info = {};
  RETURN_IF_ERROR(Stat(path, info));
  return FileIdentity{info.st_dev, info.st_ino};
}

absl::StatusOr<std::unique_ptr<ByteSource>> OpenFile(const std::string& path) {
  struct stat info = {};
  RETURN_IF_ERROR(Stat(path, info));
  // What is at `path` may change between the two calls: a FIFO must not block,
  // and what was opened is asked again.
  const int descriptor =
      ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return ErrorOf(errno, path);
  if (::fstat(descriptor, &info) != 0) {
    const int error = errno;
    ::close(descriptor);
    return ErrorOf(error, path);
  }
  auto source = std::make_unique<FileSource>(descriptor, info.st_size);
  RETURN_IF_ERROR(CheckRegular(info.st_mode));
  return source;
}

}  // namespace crosscheck
