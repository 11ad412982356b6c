#include "checker/frontends/cli/inputs.h"

#include <glob.h>

#include <algorithm>
#include <cstddef>
#include <new>
#include <utility>

#include "absl/cleanup/cleanup.h"
#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/frontends/cli/exists.h"
#include "checker/ingest/folder/folder_files.h"
#include "checker/ingest/limits.h"

namespace crosscheck {
namespace {

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
  if (IsFolder(path)) {
    std::vector<std::string> files = FindFolderFiles(path);
    if (files.empty()) files.push_back(path);
    for (std::string& file : files) {
      inputs.push_back({std::move(file), reference});
    }
    return absl::OkStatus();
  }
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

// All of `in`.
absl::StatusOr<std::string> ReadToEnd(std::istream& in) {
  const auto limit = static_cast<size_t>(Limits().article_bytes);
  std::string bytes;
  std::vector<char> block(64 << 10);
  while (in.good() && bytes.size() <= limit) {
    in.read(block.data(), static_cast<std::streamsize>(block.size()));
    bytes.append(block.data(), static_cast<size_t>(in.gcount()));
  }
  if (in.bad()) {
    return absl::UnavailableError("standard input cannot be read");
  }
  if (bytes.size() > limit) {
    return absl::InvalidArgumentError(absl::StrCat(
        "standard input is more than ", limit, " bytes: give a file"));
  }
  return bytes;
}

constexpr char kStandardInput[] = "-";

std::vector<std::string> SplitAgainst(const std::string& value) {
  if (Exists(value)) return {value};
  return absl::StrSplit(value, ',');
}

}  // namespace

absl::StatusOr<std::vector<Input>> CollectInputs(
    absl::Span<const std::string> paths, absl::Span<const std::string> against,
    const std::string& stdin_name, std::istream& standard_input) {
  std::vector<Input> inputs;
  const auto times = std::count(paths.begin(), paths.end(), kStandardInput);
  if (times > 1) return absl::InvalidArgumentError("\"-\" stands twice");
  if (times == 0 && !stdin_name.empty()) {
    return absl::InvalidArgumentError(
        "--stdin-filename is of standard input, which is \"-\" among the "
        "inputs");
  }
  for (const std::string& path : paths) {
    if (path == kStandardInput) {
      ASSIGN_OR_RETURN(std::string bytes, ReadToEnd(standard_input));
      inputs.push_back({stdin_name.empty() ? "stdin" : stdin_name,
                        /*reference=*/false, std::move(bytes)});
      continue;
    }
    RETURN_IF_ERROR(Add(path, /*reference=*/false, inputs));
  }
  for (const std::string& value : against) {
    for (const std::string& path : SplitAgainst(value)) {
      if (path == kStandardInput) {
        return absl::InvalidArgumentError("standard input is no reference");
      }
      RETURN_IF_ERROR(Add(path, /*reference=*/true, inputs));
    }
  }
  return inputs;
}

}  // namespace crosscheck
