#include "checker/frontends/cli/process.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <new>

#include "absl/strings/string_view.h"
#include "checker/frontends/cli/exit_code.h"

namespace crosscheck {
namespace {

[[noreturn]] void End() { std::_Exit(static_cast<int>(ExitCode::kUnfinished)); }

// Ends at once: unwinding needs memory too, and not all code that is unwound
// through survives it.
[[noreturn]] void EndOutOfMemory() {
  constexpr char kMessage[] = "crosscheck: error: out of memory\n";
  const ssize_t written = write(STDERR_FILENO, kMessage, sizeof(kMessage) - 1);
  (void)written;
  End();
}

}  // namespace

bool StdoutShowsColor() {
  const char* const no_color = std::getenv("NO_COLOR");
  const char* const terminal = std::getenv("TERM");
  const bool refused = no_color != nullptr && *no_color != '\0';
  const bool dumb =
      terminal == nullptr || absl::string_view(terminal) == "dumb";
  return !refused && !dumb && isatty(STDOUT_FILENO) == 1;
}

void PrepareProcess() {
  std::signal(SIGPIPE, SIG_IGN);
  std::set_new_handler(EndOutOfMemory);
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
    if (fcntl(fd, F_GETFD) != -1 || errno != EBADF) continue;
    // The lowest number that is free is `fd`.  Reading from a stream that can
    // only be written fails, and so does the other way round.
    const int mode = fd == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    if (open("/dev/null", mode) != fd) End();
  }
}

}  // namespace crosscheck
