#include "checker/frontends/cli/outputs.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/options.h"
#include "checker/report/formats.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOk;
using ::crosscheck_testing::ReportExample;
using ::crosscheck_testing::StatusIs;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

OutputChoice To(absl::string_view format, const std::string& path = "") {
  return {FindFormat(format), path};
}

std::string Contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class WriteReportsTest : public testing::Test {
 protected:
  WriteReportsTest() { report_.findings = example_.findings; }

  absl::Status Write(const std::vector<OutputChoice>& outputs) {
    return WriteReports(report_, outputs, out_);
  }

  const ReportExample example_;
  Report report_;
  std::ostringstream out_;
  const std::string path_ = testing::TempDir() + "/report.jsonl";
};

TEST_F(WriteReportsTest, IsTextUnlessAskedOtherwise) {
  EXPECT_THAT(Write({}), IsOk());
  EXPECT_THAT(out_.str(), StartsWith("CONFLICT HIGH"));
}

TEST_F(WriteReportsTest, GoToEveryPlace) {
  EXPECT_THAT(Write({To("text"), To("jsonl", path_)}), IsOk());
  EXPECT_THAT(out_.str(), StartsWith("CONFLICT HIGH"));
  EXPECT_THAT(Contents(path_),
              AllOf(StartsWith("{\"rule\":"), EndsWith("}\n")));
}

TEST_F(WriteReportsTest, AFileAloneLeavesTheStreamEmpty) {
  EXPECT_THAT(Write({To("jsonl", path_)}), IsOk());
  EXPECT_EQ(out_.str(), "");
}

TEST_F(WriteReportsTest, AnOldReportIsReplaced) {
  std::ofstream(path_) << std::string(100000, 'x');
  EXPECT_THAT(Write({To("none", path_)}), IsOk());
  EXPECT_EQ(Contents(path_), "");
}

TEST_F(WriteReportsTest, AnOldReportOutlivesOneThatFails) {
  std::ofstream(path_) << "the last good one";
  const std::vector<OutputChoice> outputs = {To("jsonl", path_)};
  const absl::Status written =
      WriteEach(outputs, out_, [](const Format&, std::ostream& to) {
        to << "half of";
        return absl::UnavailableError("no more to read");
      });
  EXPECT_THAT(written,
              StatusIs(absl::StatusCode::kUnavailable, "no more to read"));
  EXPECT_EQ(Contents(path_), "the last good one");
}

TEST_F(WriteReportsTest, NoInputIsReplacedUnderAnyName) {
  std::ofstream(path_) << "400 dead";
  const std::string spelt = testing::TempDir() + "/./report.jsonl";
  const std::vector<OutputChoice> outputs = {To("text"), To("jsonl", spelt)};
  EXPECT_THAT(CheckReplacesNone(outputs, {"/dev/null", path_}),
              StatusIs(absl::StatusCode::kInvalidArgument,
                       HasSubstr("would replace the input")));
  EXPECT_THAT(CheckReplacesNone(outputs, {"/dev/null", path_ + "l"}), IsOk());
  EXPECT_THAT(CheckReplacesNone({To("jsonl", "/dev/null")}, {"/dev/null"}),
              IsOk());
}

TEST_F(WriteReportsTest, OnePlaceThatFailsLeavesTheOthers) {
  EXPECT_THAT(
      Write({To("jsonl", "/no/such/folder/report"), To("line")}),
      StatusIs(absl::StatusCode::kUnavailable,
               HasSubstr("cannot open /no/such/folder/report: No such file")));
  EXPECT_THAT(out_.str(), StartsWith("post.txt:2:1: error"));
}

TEST_F(WriteReportsTest, AFullDiskIsNamed) {
  EXPECT_THAT(Write({To("jsonl", "/dev/full")}),
              StatusIs(absl::StatusCode::kUnavailable,
                       "cannot write /dev/full: No space left on device"));
}

TEST_F(WriteReportsTest, AStreamThatFailsIsNamed) {
  out_.setstate(std::ios::badbit);
  EXPECT_THAT(Write({}), StatusIs(absl::StatusCode::kUnavailable,
                                  HasSubstr("cannot write standard output")));
}

class ClaimOutputsTest : public WriteReportsTest {
 protected:
  // Article by article.
  absl::Status Stream(const std::vector<OutputChoice>& outputs) {
    ClaimOutputs streams(outputs, "somebody", out_);
    streams.Add(absl::MakeSpan(example_.claims).first(1));
    streams.Add(absl::MakeSpan(example_.claims).subspan(1));
    return streams.Finish(Report());
  }
};

TEST_F(ClaimOutputsTest, IsTextUnlessAskedOtherwise) {
  EXPECT_THAT(Stream({}), IsOk());
  EXPECT_THAT(out_.str(), StartsWith("post.txt (Harbour Post"));
}

TEST_F(ClaimOutputsTest, GrowTogether) {
  EXPECT_THAT(Stream({To("line"), To("jsonl", path_)}), IsOk());
  EXPECT_THAT(out_.str(), StartsWith("post.txt:"));
  EXPECT_THAT(Contents(path_),
              AllOf(StartsWith("{\"articleId\":"), EndsWith("}\n")));
}

TEST_F(ClaimOutputsTest, OnePlaceThatFailsLeavesTheOthers) {
  EXPECT_THAT(
      Stream({To("jsonl", "/no/such/folder/report"), To("line")}),
      StatusIs(absl::StatusCode::kUnavailable,
               HasSubstr("cannot open /no/such/folder/report: No such file")));
  EXPECT_THAT(out_.str(), StartsWith("post.txt:"));
}

TEST_F(ClaimOutputsTest, AFullDiskIsNamed) {
  EXPECT_THAT(Stream({To("jsonl", "/dev/full")}),
              StatusIs(absl::StatusCode::kUnavailable,
                       "cannot write /dev/full: No space left on device"));
}

}  // namespace
}  // namespace crosscheck
