#include "checker/match/workers.h"

#include <atomic>
#include <cstddef>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

TEST(RunOnWorkersTest, RunsEveryTaskOnce) {
  for (const int workers : {1, 2, 7}) {
    SCOPED_TRACE(workers);
    std::vector<int> runs(1000);
    RunOnWorkers(workers, runs.size(), [&](size_t task, int) { ++runs[task]; });
    EXPECT_THAT(runs, Each(1));
  }
}

TEST(RunOnWorkersTest, NeverSharesAWorker) {
  constexpr int kWorkers = 4;
  std::vector<std::atomic<int>> inside(kWorkers);
  std::atomic<bool> shared{false};
  RunOnWorkers(kWorkers, 1000, [&](size_t, int worker) {
    if (++inside[static_cast<size_t>(worker)] != 1) shared = true;
    --inside[static_cast<size_t>(worker)];
  });
  EXPECT_FALSE(shared);
}

TEST(RunOnWorkersTest, OneWorkerGoesInOrder) {
  std::vector<size_t> tasks;
  RunOnWorkers(1, 3, [&](size_t task, int) { tasks.push_back(task); });
  EXPECT_THAT(tasks, ElementsAre(0, 1, 2));
}

TEST(RunOnWorkersTest, NothingToDo) {
  RunOnWorkers(3, 0, [](size_t, int) { FAIL() << "there is no task"; });
}

}  // namespace
}  // namespace crosscheck
