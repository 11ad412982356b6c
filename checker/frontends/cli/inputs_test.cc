#include "checker/frontends/cli/inputs.h"

#include <sys/stat.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/ingest/article_reader.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::StatusIs;
using ::testing::HasSubstr;

// A folder with a few files.
class CollectInputsTest : public testing::Test {
 protected:
  CollectInputsTest() {
    folder_ = testing::TempDir();
    if (folder_.back() != '/') folder_ += '/';
    absl::StrAppend(
        &folder_, testing::UnitTest::GetInstance()->current_test_info()->name(),
        "/");
    mkdir(folder_.c_str(), 0700);
    mkdir((folder_ + "d.txt").c_str(), 0700);
    for (const char* name : {"b.txt", "a.txt", "a[1].txt", "x,y.txt", "c.md"}) {
      std::ofstream(folder_ + name) << "text";
    }
  }

  std::vector<std::string> InFolder(const std::vector<std::string>& names) {
    std::vector<std::string> paths;
    paths.reserve(names.size());
    for (const std::string& name : names) paths.push_back(folder_ + name);
    return paths;
  }

  // Without standard input.
  static absl::StatusOr<std::vector<Input>> Inputs(
      const std::vector<std::string>& paths,
      const std::vector<std::string>& against) {
    std::istringstream nothing;
    return CollectInputs(paths, against, "", nothing);
  }

  // The names of the inputs; references begin with '@'.
  std::string Collect(const std::vector<std::string>& names,
                      const std::vector<std::string>& against = {}) {
    const absl::StatusOr<std::vector<Input>> inputs =
        Inputs(InFolder(names), InFolder(against));
    if (!inputs.ok()) return std::string(inputs.status().message());
    std::string out;
    for (const Input& input : *inputs) {
      absl::StrAppend(&out, out.empty() ? "" : " ", input.reference ? "@" : "",
                      input.path);
    }
    return absl::StrReplaceAll(out, {{folder_, ""}});
  }

  std::string folder_;
};

TEST_F(CollectInputsTest, NamesComeAsTheyAre) {
  EXPECT_EQ(Collect({"b.txt", "missing.txt", "d.txt", "a.txt"}),
            "b.txt missing.txt d.txt a.txt");
}

TEST_F(CollectInputsTest, PatternsComeSortedAndWithoutFolders) {
  EXPECT_EQ(Collect({"?.txt"}), "a.txt b.txt");
  EXPECT_EQ(Collect({"*.txt"}), "a.txt a[1].txt b.txt x,y.txt");
}

TEST_F(CollectInputsTest, AFileMayBeNamedLikeAPattern) {
  EXPECT_EQ(Collect({"a[1].txt"}), "a[1].txt");
}

TEST_F(CollectInputsTest, FoldersStandForWhatIsInThem) {
  EXPECT_EQ(Collect({""}), "a.txt a[1].txt b.txt c.md x,y.txt");
  std::ofstream(folder_ + "d.txt/e.txt") << "text";
  EXPECT_EQ(Collect({"b.txt", "d.txt"}, {"d.txt"}),
            "b.txt d.txt/e.txt @d.txt/e.txt");
}

TEST_F(CollectInputsTest, ADashIsStandardInput) {
  std::istringstream text("16 died.");
  auto inputs = CollectInputs({"-"}, {}, "draft.md", text);
  ASSERT_TRUE(inputs.ok());
  ASSERT_EQ(inputs->size(), 1U);
  EXPECT_EQ(inputs->front().path, "draft.md");
  EXPECT_EQ(inputs->front().bytes, "16 died.");
  std::istringstream more("16 died.");
  inputs = CollectInputs({"-"}, {}, "", more);
  ASSERT_TRUE(inputs.ok());
  EXPECT_EQ(inputs->front().path, "stdin");
}

TEST_F(CollectInputsTest, StandardInputIsOneDraft) {
  const struct {
    std::vector<std::string> paths;
    std::vector<std::string> against;
    std::string name;
    std::string why;
  } kRows[] = {
      {{"-", "-"}, {}, "", "stands twice"},
      {{"a.txt"}, {}, "draft.md", "is of standard input"},
      {{"a.txt"}, {"-"}, "", "no reference"},
  };
  for (const auto& row : kRows) {
    std::istringstream text("16 died.");
    EXPECT_THAT(
        CollectInputs(row.paths, row.against, row.name, text),
        StatusIs(absl::StatusCode::kInvalidArgument, HasSubstr(row.why)));
  }
}

TEST_F(CollectInputsTest, ReferencesMayHaveCommas) {
  EXPECT_EQ(Collect({"a.txt"}, {"b.txt"}), "a.txt @b.txt");
  EXPECT_EQ(Collect({"a.txt"}, {"x,y.txt"}), "a.txt @x,y.txt");
  EXPECT_EQ(Collect({}, {"?.txt"}), "@a.txt @b.txt");
  const std::string two = absl::StrCat(folder_, "a.txt,", folder_, "b.txt");
  const absl::StatusOr<std::vector<Input>> inputs = Inputs({}, {two});
  ASSERT_TRUE(inputs.ok());
  ASSERT_EQ(inputs->size(), 2U);
  EXPECT_EQ((*inputs)[1].path, folder_ + "b.txt");
}

TEST_F(CollectInputsTest, APatternMustMatchAFile) {
  EXPECT_THAT(Inputs(InFolder({"*.html"}), {}),
              StatusIs(absl::StatusCode::kInvalidArgument,
                       HasSubstr("no file matches")));
  EXPECT_THAT(Inputs(InFolder({"d*"}), {}),
              StatusIs(absl::StatusCode::kInvalidArgument,
                       HasSubstr("no file matches")));
  EXPECT_THAT(Inputs({}, InFolder({"*.html"})),
              StatusIs(absl::StatusCode::kInvalidArgument,
                       HasSubstr("no file matches")));
}

TEST_F(CollectInputsTest, ANameIsNotEmpty) {
  EXPECT_THAT(Inputs({""}, {}), StatusIs(absl::StatusCode::kInvalidArgument,
                                         HasSubstr("has no name")));
  EXPECT_THAT(Inputs({}, {"a,,b"}), StatusIs(absl::StatusCode::kInvalidArgument,
                                             HasSubstr("has no name")));
}

}  // namespace
}  // namespace crosscheck
