#include "checker/frontends/cli/inputs.h"

#include <glob.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstddef>
#include <new>

#include "absl/cleanup/cleanup.h"
#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"

namespace crosscheck {
namespace {

// Also true of folders and links to nothing: somebody named them.
bool Exists(const std::string& path) {
  struct stat unused;
  return lstat(path.c_str(), &unused) == 0;
}

bool IsPattern(absl::string_view path) {
  return path.find_first_of("*?[") != absl::string_view::npos;
}

// Sorted by bytes, whatever the locale.
std::vector<std::string> FilesMatching(const std::string& pattern) {
  glob_t found = {};
  const auto free_found = absl::Cleanup([&found] { globfree(&found); });
  const int error =
      glob(pattern.c_str(), GLOB_MARK | GLOB_NOSORT, nullptr, &found);
  if (error == GLOB_NOSPACE) throw std::bad_alloc();
  std::vector<std::string> files;
  for (size_t i = 0; i < found.gl_pathc; ++i) {
    // GLOB_MARK ends folders with a slash.
    if (!absl::EndsWith(found.gl_pathv[i], "/")) {
      files.emplace_back(found.gl_pathv[i]);
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

absl::Status Add(const std::string& path, bool reference,
                 std::vector<Input>& inputs) {
  if (path.empty()) return absl::InvalidArgumentError("an input has no name");
  if (!IsPattern(path) || Exists(path)) {
    inputs.push_back({path, reference});
    return absl::OkStatus();
  }
  const std::vector<std::string> files = FilesMatching(path);
  if (files.empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat("no file matches \"", Escape(path), "\""));
  }
  for (const std::string& file : files) inputs.push_back({file, reference});
  return absl::OkStatus();
}

std::vector<std::string> SplitAgainst(const std::string& value) {
  if (Exists(value)) return {value};
  return absl::StrSplit(value, ',');
}

}  // namespace

absl::StatusOr<std::vector<Input>> CollectInputs(
    absl::Span<const std::string> paths,
    absl::Span<const std::string> against) {
  std::vector<Input> inputs;
  for (const std::string& path : paths) {
    RETURN_IF_ERROR(Add(path, /*reference=*/false, inputs));
  }
  for (const std::string& value : against) {
    for (const std::string& path : SplitAgainst(value)) {
      RETURN_IF_ERROR(Add(path, /*reference=*/true, inputs));
    }
  }
  return inputs;
}

}  // namespace crosscheck
