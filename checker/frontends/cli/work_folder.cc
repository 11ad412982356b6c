#include "checker/frontends/cli/work_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"

namespace crosscheck {
namespace {

absl::Status CannotMake(const std::string& path) {
  return absl::UnavailableError(
      absl::StrCat("cannot make the folder ", Escape(path), ": ",
                   std::generic_category().message(errno)));
}

}  // namespace

absl::StatusOr<std::unique_ptr<WorkFolder>> WorkFolder::Open(
    const std::string& path) {
  if (!path.empty()) {
    if (mkdir(path.c_str(), 0777) != 0 && errno != EEXIST) {
      return CannotMake(path);
    }
    return std::unique_ptr<WorkFolder>(new WorkFolder(path, false));
  }
  const char* const named = std::getenv("TMPDIR");
  std::string made =
      absl::StrCat(named != nullptr && *named != '\0' ? named : "/tmp",
                   "/crosscheck.XXXXXX");
  if (mkdtemp(&made[0]) == nullptr) return CannotMake(made);
  return std::unique_ptr<WorkFolder>(new WorkFolder(made, true));
}

WorkFolder::~WorkFolder() {
  if (!temporary_) return;
  unlink(file().c_str());
  unlink(absl::StrCat(file(), "-journal").c_str());
  rmdir(path_.c_str());
}

}  // namespace crosscheck
