// Runs a step of the matching core on several threads.
#ifndef CHECKER_MATCH_WORKERS_H_
#define CHECKER_MATCH_WORKERS_H_

#include <cstddef>

#include "absl/functional/function_ref.h"

namespace crosscheck {

// Calls `work(task, worker)` once for every task in [0, tasks), the low ones
// first, on up to `workers` threads of which the caller's is one, and returns
// when all are done.  `worker` is in [0, workers) and is never shared by two
// calls at a time.
//
// If the system has no more threads to give, it goes on with those it has.
// `work` must not throw.
void RunOnWorkers(int workers, size_t tasks,
                  absl::FunctionRef<void(size_t task, int worker)> work);

}  // namespace crosscheck

#endif  // CHECKER_MATCH_WORKERS_H_
