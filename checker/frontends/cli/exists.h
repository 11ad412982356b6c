// Whether a path is taken.
#ifndef CHECKER_FRONTENDS_CLI_EXISTS_H_
#define CHECKER_FRONTENDS_CLI_EXISTS_H_

#include <string>

namespace crosscheck {

// Also true of folders, and of links to nothing: somebody named them.
bool Exists(const std::string& path);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_EXISTS_H_
