// What files named .crosscheckignore say.
#ifndef CHECKER_INGEST_FOLDER_IGNORE_RULES_H_
#define CHECKER_INGEST_FOLDER_IGNORE_RULES_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Each line is a pattern of glob.h.  One without a slash is held against names
// of files and folders, any other against paths from the folder that the file
// is in; with a slash at its end it is of folders only, with '!' before it
// takes back what lines before it ignore.  Empty lines and those that begin
// with '#' say nothing.
class IgnoreRules {
 public:
  // Adds the lines of the file in `folder`, which ends with a slash.
  void Add(absl::string_view folder, absl::string_view lines);

  // Whether the last rule that has to do with `path` ignores it.
  bool Ignores(absl::string_view path, bool is_folder) const;

 private:
  struct Rule {
    std::string folder;
    std::string pattern;
    bool folders_only = false;
    bool takes_back = false;
    bool of_names = false;
  };

  std::vector<Rule> rules_;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FOLDER_IGNORE_RULES_H_
