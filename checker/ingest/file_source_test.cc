#include "checker/ingest/file_source.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <fstream>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOk;
using ::crosscheck_testing::IsOkAndHolds;
using ::crosscheck_testing::StatusIs;
using ::testing::HasSubstr;

// A folder of odd files.
class FileSourceTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = absl::StrCat(
        testing::TempDir(), "/file_source_",
        testing::UnitTest::GetInstance()->current_test_info()->name(), "_",
        ::getpid());
    ASSERT_EQ(::mkdir(folder_.c_str(), 0700), 0);
  }

  std::string Path(const std::string& name) const {
    return absl::StrCat(folder_, "/", name);
  }

  std::string Write(const std::string& name, const std::string& bytes) const {
    std::ofstream(Path(name), std::ios::binary) << bytes;
    return Path(name);
  }

  // Both ways in must refuse `path` alike.
  static void ExpectRefused(const std::string& path, absl::StatusCode code,
                            const std::string& message) {
    EXPECT_THAT(IdentifyFile(path), StatusIs(code, HasSubstr(message)));
    EXPECT_THAT(OpenFile(path), StatusIs(code, HasSubstr(message)));
  }

 private:
  std::string folder_;
};

TEST_F(FileSourceTest, ReadsEveryByte) {
  const std::string bytes("400\0dead\n\xff", 10);
  const auto source = OpenFile(Write("a.txt", bytes));
  ASSERT_THAT(source, IsOk());
  EXPECT_EQ((*source)->size(), 10);
  EXPECT_THAT(ReadAll(**source, 10), IsOkAndHolds(bytes));
  std::array<char, 4> buffer = {};
  EXPECT_THAT((*source)->Read(absl::MakeSpan(buffer)), IsOkAndHolds(0));
}

TEST_F(FileSourceTest, RefusesWhatIsLargerThanAllowedUnread) {
  const auto source = OpenFile(Write("a.txt", "12345"));
  ASSERT_THAT(source, IsOk());
  EXPECT_THAT(ReadAll(**source, 4),
              StatusIs(absl::StatusCode::kOutOfRange,
                       HasSubstr("5 bytes are more than the limit of 4")));
}

TEST_F(FileSourceTest, NamesAreAnyBytes) {
  for (const char* name : {"-rf", "a\nb.txt", "\x1b[2J.txt", "caf\xe9.txt",
                           "\u202etxt.exe", " ", "a=b?.txt"}) {
    const auto source = OpenFile(Write(name, "400"));
    ASSERT_THAT(source, IsOk()) << name;
    EXPECT_THAT(ReadAll(**source, 10), IsOkAndHolds("400"));
  }
}

TEST_F(FileSourceTest, LinksAreTheFileTheyLeadTo) {
  const std::string file = Write("a.txt", "400");
  ASSERT_EQ(::symlink(file.c_str(), Path("link").c_str()), 0);
  const auto a = IdentifyFile(file);
  const auto b = IdentifyFile(Path("link"));
  ASSERT_THAT(a, IsOk());
  ASSERT_THAT(b, IsOk());
  EXPECT_FALSE(*a < *b || *b < *a);
  const auto other = IdentifyFile(Write("b.txt", "400"));
  ASSERT_THAT(other, IsOk());
  EXPECT_TRUE(*a < *other || *other < *a);
}

TEST_F(FileSourceTest, GrowingFilesHaveTheirOldSize) {
  const std::string path = Write("a.txt", "400");
  const auto source = OpenFile(path);
  ASSERT_THAT(source, IsOk());
  std::ofstream(path, std::ios::app) << " dead";
  EXPECT_THAT(ReadAll(**source, 100), IsOkAndHolds("400"));
}

TEST_F(FileSourceTest, ShrinkingFilesAreDataLoss) {
  const std::string path = Write("a.txt", "400 dead");
  const auto source = OpenFile(path);
  ASSERT_THAT(source, IsOk());
  ASSERT_EQ(::truncate(path.c_str(), 3), 0);
  EXPECT_THAT(
      ReadAll(**source, 100),
      StatusIs(absl::StatusCode::kDataLoss, HasSubstr("5 bytes are missing")));
}

TEST_F(FileSourceTest, RefusesWhatIsNotThere) {
  const auto code = absl::StatusCode::kNotFound;
  ExpectRefused(Path("none.txt"), code, "no such file");
  ExpectRefused("", code, "no such file");
  ExpectRefused(absl::StrCat(Write("a.txt", "400"), "/b.txt"), code,
                "part of the path is not a directory");
  ExpectRefused(Path(std::string(300, 'a')), code, "the name is too long");
  ExpectRefused(std::string("a.txt\0b", 7), code, "NUL byte");
}

TEST_F(FileSourceTest, RefusesLinksThatLeadNowhere) {
  const auto code = absl::StatusCode::kNotFound;
  ASSERT_EQ(::symlink("none.txt", Path("dangling").c_str()), 0);
  ExpectRefused(Path("dangling"), code, "a link to a file that does not exist");
  ASSERT_EQ(::symlink("loop", Path("loop").c_str()), 0);
  ExpectRefused(Path("loop"), code, "in a circle");
}

TEST_F(FileSourceTest, RefusesWhatIsNotAFileWithoutOpeningIt) {
  const auto code = absl::StatusCode::kFailedPrecondition;
  ExpectRefused(Path("."), code, "a directory, not a file");
  ExpectRefused("/dev/zero", code, "a device, not a file");
  // A FIFO that nobody writes to would block for ever.
  ASSERT_EQ(::mkfifo(Path("fifo.txt").c_str(), 0600), 0);
  ExpectRefused(Path("fifo.txt"), code, "a FIFO, not a file");
  ASSERT_EQ(::symlink("fifo.txt", Path("link.txt").c_str()), 0);
  ExpectRefused(Path("link.txt"), code, "a FIFO, not a file");
}

TEST_F(FileSourceTest, RefusesSockets) {
  // Names of sockets are short, so the test stands in its folder.
  const int here = ::open(".", O_RDONLY);
  ASSERT_EQ(::chdir(Path(".").c_str()), 0);
  const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address = {};
  address.sun_family = AF_UNIX;
  std::strcpy(address.sun_path, "s.txt");
  ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr*>(&address),
                   sizeof address),
            0);
  ExpectRefused("s.txt", absl::StatusCode::kFailedPrecondition,
                "a socket, not a file");
  ::close(listener);
  ASSERT_EQ(::fchdir(here), 0);
  ::close(here);
}

TEST_F(FileSourceTest, NamesMissingPermission) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read everything";
  const std::string path = Write("a.txt", "400");
  ASSERT_EQ(::chmod(path.c_str(), 0), 0);
  EXPECT_THAT(OpenFile(path), StatusIs(absl::StatusCode::kPermissionDenied,
                                       HasSubstr("no permission")));
}

}  // namespace
}  // namespace crosscheck
