// The verbs that report on articles: check, extract, facts.
#ifndef CHECKER_FRONTENDS_CLI_RUN_ARTICLES_H_
#define CHECKER_FRONTENDS_CLI_RUN_ARTICLES_H_

#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// Reads, checks, reports.  See RunCli().
ExitCode RunArticles(const CliOptions& options, const Program& program,
                     Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_RUN_ARTICLES_H_
