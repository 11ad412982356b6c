#include "checker/frontends/cli/replace_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"

namespace crosscheck {
namespace {

constexpr mode_t kNewFile = 0666;  // Less what the umask takes.

absl::Status CannotWrite(const std::string& path) {
  const int error = errno;
  return absl::UnavailableError(
      absl::StrCat("cannot write ", Escape(path), ": ",
                   std::generic_category().message(error)));
}

// Where `path` leads; itself if there is nothing yet.
std::string Followed(const std::string& path) {
  char* const real = realpath(path.c_str(), nullptr);
  if (real == nullptr) return path;
  std::string followed = real;
  free(real);
  return followed;
}

std::string FolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

mode_t ModeFor(const std::string& path) {
  struct stat info;
  if (stat(path.c_str(), &info) == 0) return info.st_mode & 07777;
  const mode_t mask = umask(0);
  umask(mask);
  return kNewFile & ~mask;
}

bool WriteAll(int file, absl::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<size_t>(written));
  }
  return true;
}

// Writes a name to the disk, not only the bytes behind it.  A folder that
// cannot be opened for that has the name all the same.
void SyncFolder(const std::string& folder) {
  const int file = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return;
  (void)fsync(file);
  close(file);
}

// Whether something is there that is no regular file: a device, a pipe.
bool IsSpecial(const std::string& path) {
  struct stat info;
  return stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode);
}

// Makes an empty file beside `target`; empty if that is not possible.
std::string MakeBeside(const std::string& target) {
  std::string beside = target + ".XXXXXX";
  const int file = mkostemp(beside.data(), O_CLOEXEC);
  if (file < 0) return "";
  close(file);
  return beside;
}

}  // namespace

FileReplacement::FileReplacement(const std::string& path)
    : target_(Followed(path)) {
  if (!IsSpecial(target_)) beside_ = MakeBeside(target_);
  errno = 0;
  out_.open(beside_.empty() ? path : beside_,
            std::ios::binary | std::ios::trunc);
}

FileReplacement::~FileReplacement() {
  if (!beside_.empty()) unlink(beside_.c_str());
}

bool FileReplacement::Commit() {
  errno = 0;
  out_.close();
  if (!out_.good()) return false;
  if (beside_.empty()) return true;
  if (chmod(beside_.c_str(), ModeFor(target_)) != 0 ||
      rename(beside_.c_str(), target_.c_str()) != 0) {
    return false;
  }
  beside_.clear();
  return true;
}

absl::Status ReplaceFile(const std::string& path, absl::string_view text) {
  const std::string target = Followed(path);
  std::string beside = target + ".XXXXXX";
  const int file = mkostemp(beside.data(), O_CLOEXEC);
  if (file < 0) return CannotWrite(path);
  auto drop = absl::MakeCleanup([&beside] { unlink(beside.c_str()); });
  const bool written = WriteAll(file, text) &&
                       fchmod(file, ModeFor(target)) == 0 && fsync(file) == 0;
  if (!written) {
    absl::Status status = CannotWrite(path);
    close(file);
    return status;
  }
  if (close(file) != 0) return CannotWrite(path);
  if (rename(beside.c_str(), target.c_str()) != 0) return CannotWrite(path);
  std::move(drop).Cancel();
  SyncFolder(FolderOf(target));
  return absl::OkStatus();
}

}  // namespace crosscheck
