#include "checker/frontends/cli/exists.h"

#include <sys/stat.h>

namespace crosscheck {

bool Exists(const std::string& path) {
  struct stat unused;
  return lstat(path.c_str(), &unused) == 0;
}

}  // namespace crosscheck
