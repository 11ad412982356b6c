#include "checker/ingest/folder/folder_files.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/file_source.h"
#include "checker/ingest/folder/ignore_rules.h"
#include "checker/ingest/formats.h"
#include "checker/ingest/peeked_source.h"

namespace crosscheck {
namespace {

constexpr char kIgnoreFile[] = ".crosscheckignore";
constexpr int64_t kLongestIgnoreFile = 1 << 20;

// Whether it is of a format.  One without extension is not, unless it looks
// like one: there is text in folders that nobody would call an article.
bool IsArticle(const std::string& path) {
  if (HasExtension(path)) return true;
  const absl::StatusOr<std::unique_ptr<ByteSource>> source = OpenFile(path);
  if (!source.ok()) return false;
  PeekedSource peeked(**source);
  const InputFormat* const format = FormatOf(path, peeked.Peek(kFormatHead));
  return format != nullptr && format != &InputFormats()[0];
}

class FolderWalk {
 public:
  std::vector<std::string> Find(const std::string& folder) {
    folders_.push_back(absl::EndsWith(folder, "/") ? folder
                                                   : absl::StrCat(folder, "/"));
    while (!folders_.empty()) {
      const std::string next = std::move(folders_.back());
      folders_.pop_back();
      LookInto(next);
    }
    std::sort(files_.begin(), files_.end());
    return std::move(files_);
  }

 private:
  void LookInto(const std::string& folder) {
    DIR* const entries = ::opendir(folder.c_str());
    if (entries == nullptr) {
      files_.push_back(folder);
      return;
    }
    ReadIgnoreFile(folder);
    while (const dirent* entry = ::readdir(entries)) {
      const absl::string_view name = entry->d_name;
      if (!absl::StartsWith(name, ".")) Look(absl::StrCat(folder, name));
    }
    ::closedir(entries);
  }

  void Look(const std::string& path) {
    struct stat info = {};
    if (::lstat(path.c_str(), &info) != 0) return;  // It vanished.
    const bool link = S_ISLNK(info.st_mode);
    if (link && ::stat(path.c_str(), &info) != 0) return;
    const bool folder = S_ISDIR(info.st_mode);
    if ((folder && link) || rules_.Ignores(path, folder)) return;
    if (folder) {
      folders_.push_back(absl::StrCat(path, "/"));
    } else if (S_ISREG(info.st_mode) && IsArticle(path)) {
      files_.push_back(path);
    }
  }

  void ReadIgnoreFile(const std::string& folder) {
    const std::string path = absl::StrCat(folder, kIgnoreFile);
    struct stat info = {};
    if (::lstat(path.c_str(), &info) != 0) return;
    const absl::StatusOr<std::unique_ptr<ByteSource>> source = OpenFile(path);
    const absl::StatusOr<std::string> lines =
        source.ok() ? ReadAll(**source, kLongestIgnoreFile) : source.status();
    if (lines.ok()) {
      rules_.Add(folder, *lines);
    } else {
      files_.push_back(path);
    }
  }

  std::vector<std::string> folders_;  // Still to be looked into.
  std::vector<std::string> files_;
  IgnoreRules rules_;
};

}  // namespace

bool IsFolder(const std::string& path) {
  struct stat info = {};
  return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

std::vector<std::string> FindFolderFiles(const std::string& folder) {
  return FolderWalk().Find(folder);
}

}  // namespace crosscheck
