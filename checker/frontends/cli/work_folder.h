// The folder in which an audit keeps what it has done.
#ifndef CHECKER_FRONTENDS_CLI_WORK_FOLDER_H_
#define CHECKER_FRONTENDS_CLI_WORK_FOLDER_H_

#include <memory>
#include <string>
#include <utility>

#include "absl/status/statusor.h"

namespace crosscheck {

class WorkFolder {
 public:
  // Makes `path` if it is not there; a folder of its own below TMPDIR if `path`
  // is empty, which is gone when the object is.  Unavailable if that cannot be.
  static absl::StatusOr<std::unique_ptr<WorkFolder>> Open(
      const std::string& path);

  ~WorkFolder();
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;

  // The file to work in.
  std::string file() const { return path_ + "/audit.work"; }

 private:
  WorkFolder(std::string path, bool temporary)
      : path_(std::move(path)), temporary_(temporary) {}

  const std::string path_;
  const bool temporary_;
};

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_WORK_FOLDER_H_
