// The articles in a folder.
#ifndef CHECKER_INGEST_FOLDER_FOLDER_FILES_H_
#define CHECKER_INGEST_FOLDER_FOLDER_FILES_H_

#include <string>
#include <vector>

namespace crosscheck {

// Whether there is a folder at `path`, or a link to one.
bool IsFolder(const std::string& path);

// Returns the files in `folder` and all folders in it that are of a format by
// their extension, or beyond doubt by what they begin with; sorted by bytes.
// Among them is what cannot be looked into, so that reading it names the fault.
//
// Left out are hidden files and folders (".git"), links to folders, and what a
// .crosscheckignore in their folder or one around it says (ignore_rules.h).
// Does not recurse; opens files without a known extension.
std::vector<std::string> FindFolderFiles(const std::string& folder);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FOLDER_FOLDER_FILES_H_
