// What the exit code of the program says: part of its interface.
#ifndef CHECKER_FRONTENDS_CLI_EXIT_CODE_H_
#define CHECKER_FRONTENDS_CLI_EXIT_CODE_H_

namespace crosscheck {

// A closed list.  Where several hold the largest one is returned, but for
// kUnusable: an input that was named and not read says more than that the
// others hold no figure.
enum class ExitCode : int {
  kClean = 0,       // Nothing at or above --fail-on.
  kFindings = 1,    // Something was found.
  kUnusable = 2,    // A bad flag or date, a pattern that matches nothing, or no
                    // claim in all inputs.
  kIncomplete = 3,  // Finished, but an input was missing, unreadable, not text
                    // or empty, or a limit cut something off.
  kUnfinished = 4,  // Could not finish: the output, a disk, memory.
};

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_EXIT_CODE_H_
