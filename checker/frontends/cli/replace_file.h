// Files that are written whole or not at all.
#ifndef CHECKER_FRONTENDS_CLI_REPLACE_FILE_H_
#define CHECKER_FRONTENDS_CLI_REPLACE_FILE_H_

#include <fstream>
#include <ostream>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// Makes `text` what the file at `path` holds; makes the file if there is none.
//
// At any moment, and whatever fails, it holds either the old text or the new
// one: that is written beside it and takes its name when it is on the disk.
// Its mode stays.  Links are followed.
//
// Unavailable, in words for the user: the old text is still there.
absl::Status ReplaceFile(const std::string& path, absl::string_view text);

// The same for a text that comes piece by piece, but that it may still be on
// its way to the disk when it takes the name.  What is no regular file, such as
// a pipe, and what lies in a folder where nothing can be made, is written in
// place.
class FileReplacement {
 public:
  explicit FileReplacement(const std::string& path);
  FileReplacement(const FileReplacement&) = delete;
  FileReplacement& operator=(const FileReplacement&) = delete;

  // What was not committed is gone, and the old text still there.
  ~FileReplacement();

  // If not, errno said why when this was made.
  bool opened() const { return out_.is_open(); }
  std::ostream& out() { return out_; }

  // To be called once, last.  If it returns false errno says why.
  bool Commit();

 private:
  std::string target_;
  std::string beside_;  // Empty: it is written in place, or committed.
  std::ofstream out_;
};

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_REPLACE_FILE_H_
