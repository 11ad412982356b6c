// Where the program listens and speaks.
#ifndef CHECKER_FRONTENDS_CLI_STREAMS_H_
#define CHECKER_FRONTENDS_CLI_STREAMS_H_

#include <istream>
#include <ostream>

namespace crosscheck {

struct Streams {
  std::istream& in;    // What "-" among the inputs stands for.
  std::ostream& out;   // Results.
  std::ostream& err;   // What is wrong with the run.
  bool color = false;  // `out` is a terminal that shows colours.
};

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_STREAMS_H_
