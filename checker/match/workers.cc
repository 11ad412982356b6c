#include "checker/match/workers.h"

#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

#include "absl/functional/function_ref.h"

namespace crosscheck {

void RunOnWorkers(int workers, size_t tasks,
                  absl::FunctionRef<void(size_t task, int worker)> work) {
  std::atomic<size_t> next{0};
  const auto run = [&](int worker) {
    for (size_t task = next++; task < tasks; task = next++) work(task, worker);
  };
  std::vector<std::thread> threads;
  for (int w = 1; w < workers && static_cast<size_t>(w) < tasks; ++w) {
    try {
      threads.emplace_back(run, w);
    } catch (const std::system_error&) {
      break;
    }
  }
  run(0);
  for (std::thread& thread : threads) thread.join();
}

}  // namespace crosscheck
