#include "checker/frontends/cli/process.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "checker/frontends/cli/exit_code.h"

namespace crosscheck {

void PrepareProcess() {
  std::signal(SIGPIPE, SIG_IGN);
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
    if (fcntl(fd, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest number that is free is `fd`.  Reading from a stream that can
    // only be written fails, and so does the other way round.
    const int mode = fd == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    if (open("/dev/null", mode) != fd) {
      std::_Exit(static_cast<int>(ExitCode::kUnfinished));
    }
  }
}

}  // namespace crosscheck
