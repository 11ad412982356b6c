#include "checker/frontends/cli/replace_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "absl/status/status.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

using ::crosscheck_testing::IsOk;
using ::crosscheck_testing::StatusIs;
using ::testing::HasSubstr;

std::string Read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class ReplaceFileTest : public testing::Test {
 protected:
  ReplaceFileTest() { fs::create_directories(folder_); }
  ~ReplaceFileTest() override { fs::remove_all(folder_); }

  size_t Files() const {
    return static_cast<size_t>(std::distance(fs::directory_iterator(folder_),
                                             fs::directory_iterator()));
  }

  const std::string folder_ = testing::TempDir() + "/replace_file_test";
  const std::string path_ = folder_ + "/decisions.textproto";
};

TEST_F(ReplaceFileTest, MakesAndReplacesAFile) {
  ASSERT_THAT(ReplaceFile(path_, "old\n"), IsOk());
  EXPECT_EQ(Read(path_), "old\n");
  ASSERT_EQ(chmod(path_.c_str(), 0640), 0);
  ASSERT_THAT(ReplaceFile(path_, "new"), IsOk());
  EXPECT_EQ(Read(path_), "new");
  EXPECT_EQ(fs::status(path_).permissions(), static_cast<fs::perms>(0640));
  EXPECT_EQ(Files(), 1);
}

TEST_F(ReplaceFileTest, PiecesAreThereTogetherOrNotAtAll) {
  ASSERT_THAT(ReplaceFile(path_, "old"), IsOk());
  ASSERT_EQ(chmod(path_.c_str(), 0640), 0);
  {
    FileReplacement file(path_);
    ASSERT_TRUE(file.opened());
    file.out() << "half";
    file.out().flush();
    EXPECT_EQ(Read(path_), "old");
  }
  EXPECT_EQ(Read(path_), "old");
  EXPECT_EQ(Files(), 1);
  FileReplacement file(path_);
  file.out() << "ne";
  file.out() << "w";
  EXPECT_TRUE(file.Commit());
  EXPECT_EQ(Read(path_), "new");
  EXPECT_EQ(fs::status(path_).permissions(), static_cast<fs::perms>(0640));
  EXPECT_EQ(Files(), 1);
}

TEST_F(ReplaceFileTest, ADeviceIsWrittenInPlace) {
  FileReplacement null("/dev/null");
  ASSERT_TRUE(null.opened());
  null.out() << "anything";
  EXPECT_TRUE(null.Commit());
  EXPECT_FALSE(FileReplacement("/no/such/folder/file").opened());
}

TEST_F(ReplaceFileTest, FollowsALink) {
  ASSERT_THAT(ReplaceFile(path_, "old"), IsOk());
  const std::string link = folder_ + "/link";
  fs::create_symlink("decisions.textproto", link);
  ASSERT_THAT(ReplaceFile(link, "new"), IsOk());
  EXPECT_TRUE(fs::is_symlink(link));
  EXPECT_EQ(Read(path_), "new");
}

TEST_F(ReplaceFileTest, LeavesNothingBehindWhereItCannotWrite) {
  const auto code = absl::StatusCode::kUnavailable;
  EXPECT_THAT(ReplaceFile(folder_ + "/no/such/folder", "x"),
              StatusIs(code, HasSubstr("No such file or directory")));
  // A folder has the name.
  fs::create_directories(path_ + "/full");
  EXPECT_THAT(ReplaceFile(path_, "x"), StatusIs(code, HasSubstr(path_)));
  EXPECT_EQ(Files(), 1);
}

}  // namespace
}  // namespace crosscheck
