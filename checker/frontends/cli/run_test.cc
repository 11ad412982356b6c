#include "checker/frontends/cli/run.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"
#include "checker/pipeline/kept_articles.h"
#include "checker/pipeline/pipeline.h"
#include "checker/store/store.h"
#include "checker/testing/claims.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CountClaim;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

// Takes "400 dead" in each article for a claim, and finds that the first two
// disagree: with the verdict in the text of the first.
class FakeProgram final : public Program {
 public:
  void ExtractEach(absl::Span<const Article> articles, const PipelineOptions&,
                   ClaimSink sink) const override {
    for (const Article& article : articles) {
      if (!absl::StrContains(article.body.text, "400")) continue;
      sink({CountClaim(article, "400 dead", "400", 400)});
    }
  }

  PipelineResult Check(absl::Span<const Article> articles,
                       const PipelineOptions& options) const override {
    PipelineResult result;
    ExtractEach(articles, options, [&](absl::Span<const Claim> claims) {
      result.claims.insert(result.claims.end(), claims.begin(), claims.end());
    });
    if (result.claims.size() < 2) return result;
    const Claim* const a = &result.claims.front();
    const Claim* const b = &result.claims[1];
    Finding finding;
    finding.rule = "fake-rule";
    finding.fingerprint = "0123456789abcdef";
    finding.message = "Dead: \"400\" and \"400\".";
    finding.sides = {{"A", {a}}, {"B", {b}}};
    for (const v1::Verdict verdict :
         {v1::CONFLICT, v1::REVIEW, v1::SUPERSEDED}) {
      if (absl::StrContains(a->article->body.text, v1::Verdict_Name(verdict))) {
        finding.verdict = verdict;
        result.findings.push_back(finding);
      }
    }
    if (options.explain) result.traces.push_back({a, b, {"because"}});
    return result;
  }

  // Keeps all, and thinks that everything has to do with everything.
  absl::StatusOr<KeepCounts> KeepArticles(absl::Span<const Article> articles,
                                          const PipelineOptions&,
                                          Store& store) const override {
    KeepCounts counts;
    for (const Article& article : articles) {
      const absl::Status put = store.Put(article, {}, {{2, {}}});
      if (!put.ok()) return put;
      ++counts.added;
    }
    return counts;
  }

  absl::StatusOr<std::vector<Article>> FindRelated(
      absl::Span<const Article>, const PipelineOptions&,
      Store& store) const override {
    std::vector<Article> related;
    const auto meetings = store.FindMeetings({{2, {}}});
    if (!meetings.ok()) return meetings.status();
    for (const Meeting& meeting : *meetings) {
      related.push_back(*store.Load(meeting.row));
      related.back().reference = true;
    }
    return related;
  }

  absl::Status Audit(absl::Span<const ArchiveFile>, const ReadOptions&,
                     const AuditOptions&, AuditRecords&,
                     WorkFile&) const override {
    return absl::UnavailableError("no audit here");
  }

  std::unique_ptr<const Program> WithWords(
      const v1::LexiconPack&) const override {
    return std::make_unique<FakeProgram>();
  }

  std::vector<RuleEntry> Rules() const override {
    return {{"fake-rule", "Flags anything.", "# fake-rule\n\nAs it likes.\n",
             v1::CONFLICT},
            {"new-rule", "Is not described yet.", ""}};
  }
  std::string Widths() const override { return "  plain  exact\n"; }
  std::string Version() const override { return "crosscheck 9.9"; }
};

struct Ran {
  ExitCode code;
  std::string out;
  std::string err;
};

// Runs in a folder of its own with a few files, named DIR in arguments.
class RunTest : public testing::Test {
 protected:
  RunTest() {
    Write("conflict.txt", "CONFLICT: 400 dead\n");
    Write("review.txt", "REVIEW: 400 dead\n");
    Write("superseded.txt", "SUPERSEDED: 400 dead\n");
    Write("z.txt", "400 dead\n");
    Write("none.txt", "Nobody counted.\n");
    Write("empty.txt", "");
  }

  void Write(const std::string& name, absl::string_view text) {
    std::ofstream(folder_ + name, std::ios::binary) << text;
  }

  Ran Run(const std::string& line) {
    const std::string filled = absl::StrReplaceAll(line, {{"DIR/", folder_}});
    const std::vector<absl::string_view> arguments =
        absl::StrSplit(filled, ' ', absl::SkipEmpty());
    std::istringstream in(standard_input_);
    std::ostringstream out;
    std::ostringstream err;
    const ExitCode code =
        RunArguments(arguments, FakeProgram(), {in, out, err});
    return {code, out.str(), err.str()};
  }

  const std::string folder_ = testing::TempDir() + "/";
  std::string standard_input_;
};

struct CodeCase {
  std::string name;
  std::string line;
  ExitCode want;
};

class ExitCodeTest : public RunTest,
                     public testing::WithParamInterface<CodeCase> {};

TEST_P(ExitCodeTest, IsOfTheClosedList) {
  const Ran ran = Run(GetParam().line);
  EXPECT_EQ(ran.code, GetParam().want) << ran.out << ran.err;
  const bool must_say_why = GetParam().want == ExitCode::kUnusable ||
                            GetParam().want == ExitCode::kUnfinished;
  if (must_say_why) {
    EXPECT_THAT(ran.err, HasSubstr("crosscheck: error: "));
  }
}

INSTANTIATE_TEST_SUITE_P(
    Lines, ExitCodeTest,
    testing::ValuesIn<CodeCase>({
        {"NothingFound", "check DIR/z.txt", ExitCode::kClean},
        {"Conflict", "check DIR/conflict.txt DIR/z.txt", ExitCode::kFindings},
        {"Review", "check DIR/review.txt DIR/z.txt", ExitCode::kClean},
        {"Superseded", "check DIR/superseded.txt DIR/z.txt", ExitCode::kClean},
        {"ReviewFails", "check --fail-on=review DIR/review.txt DIR/z.txt",
         ExitCode::kFindings},
        {"ConflictAboveReview",
         "check --fail-on=review DIR/conflict.txt DIR/z.txt",
         ExitCode::kFindings},
        {"SupersededBelowReview",
         "check --fail-on=review DIR/superseded.txt DIR/z.txt",
         ExitCode::kClean},
        {"SupersededFails",
         "check --fail-on=superseded DIR/superseded.txt DIR/z.txt",
         ExitCode::kFindings},
        {"Never", "check --fail-on=never DIR/conflict.txt DIR/z.txt",
         ExitCode::kClean},
        {"FactsDoNotFail", "facts DIR/conflict.txt DIR/z.txt",
         ExitCode::kClean},
        {"ExtractDoesNotFail", "extract DIR/conflict.txt DIR/z.txt",
         ExitCode::kClean},

        {"NoClaim", "check DIR/none.txt", ExitCode::kUnusable},
        {"NoClaimExtract", "extract DIR/none.txt", ExitCode::kUnusable},
        {"NoMatch", "check DIR/*.html", ExitCode::kUnusable},
        {"BadDate", "check --published=z.txt=2016-02-30 DIR/z.txt",
         ExitCode::kUnusable},
        {"DateWithoutFile", "check --published=2016-02-20 DIR/z.txt",
         ExitCode::kUnusable},
        {"BadFlag", "check --wat DIR/z.txt", ExitCode::kUnusable},
        {"BadVerb", "judge DIR/z.txt", ExitCode::kUnusable},
        {"BadAction", "index burn DIR/some.store", ExitCode::kUnusable},
        {"NoStore", "index list", ExitCode::kUnusable},
        {"StoreMissing", "index list DIR/no.store", ExitCode::kUnfinished},
        {"CheckStoreMissing", "check --against-index=DIR/no.store DIR/z.txt",
         ExitCode::kUnfinished},
        {"BadRule", "explain no-rule", ExitCode::kUnusable},
        {"BadFingerprint", "explain 0123456789ab DIR/z.txt",
         ExitCode::kUnusable},

        {"Missing", "check DIR/missing.txt DIR/z.txt", ExitCode::kIncomplete},
        {"MissingAlone", "check DIR/missing.txt", ExitCode::kIncomplete},
        {"Empty", "check DIR/empty.txt", ExitCode::kIncomplete},
        {"Folder", "check DIR/", ExitCode::kIncomplete},
        {"MissingReference", "check --against=DIR/missing.txt DIR/z.txt",
         ExitCode::kIncomplete},
        {"MissingWinsOverFindings",
         "check DIR/conflict.txt DIR/z.txt DIR/missing.txt",
         ExitCode::kIncomplete},
        {"MissingExtract", "extract DIR/missing.txt DIR/z.txt",
         ExitCode::kIncomplete},

        {"FullDisk",
         "check --format=jsonl:/dev/full DIR/conflict.txt DIR/z.txt",
         ExitCode::kUnfinished},
        {"NoFolder", "check --format=jsonl:/no/such/folder/x DIR/z.txt",
         ExitCode::kUnfinished},
        {"FullDiskWinsOverMissing",
         "facts --format=jsonl:/dev/full DIR/z.txt DIR/missing.txt",
         ExitCode::kUnfinished},
    }),
    [](const testing::TestParamInfo<CodeCase>& info) {
      return info.param.name;
    });

TEST_F(RunTest, TheOtherFilesAreStillChecked) {
  const Ran ran = Run("check DIR/missing.txt DIR/conflict.txt DIR/z.txt");
  EXPECT_THAT(ran.out, StartsWith("CONFLICT"));
  EXPECT_THAT(ran.out, HasSubstr("Notes on the run:\n"));
  EXPECT_THAT(ran.err,
              AllOf(HasSubstr("missing.txt: error[E101]: "),
                    HasSubstr("\n3 files: 2 read, 0 partly, 1 failed\n")));
}

TEST_F(RunTest, JsonIsAccompaniedOnlyByErrors) {
  const Ran good = Run("check --format=jsonl DIR/conflict.txt DIR/z.txt");
  EXPECT_THAT(good.out, StartsWith("{\"rule\":\"fake-rule\""));
  EXPECT_THAT(good.err, IsEmpty());
  const Ran bad = Run("check --format=jsonl DIR/z.txt DIR/missing.txt");
  EXPECT_THAT(bad.out, StartsWith("{\"note\":{\"code\":\"E101\""));
  EXPECT_THAT(bad.err, HasSubstr("2 files: 1 read, 0 partly, 1 failed\n"));
}

TEST_F(RunTest, EveryReportSaysThatNothingWasChecked) {
  for (const char* format : {"text", "jsonl", "sarif", "csv", "github"}) {
    EXPECT_THAT(
        Run(absl::StrCat("check --format=", format, " DIR/none.txt")).out,
        HasSubstr("nothing was checked"))
        << format;
  }
}

TEST_F(RunTest, AFormatThatCannotHoldItIsRefusedFirst) {
  const Ran ran = Run("extract --format=github DIR/missing.txt");
  EXPECT_EQ(ran.code, ExitCode::kUnusable);
  EXPECT_THAT(ran.err, Not(HasSubstr("missing.txt")));
}

TEST_F(RunTest, OnlyFindingsOfTheDraftAreShown) {
  EXPECT_EQ(Run("check --against=DIR/conflict.txt DIR/z.txt").code,
            ExitCode::kFindings);
  const Ran ran = Run(
      "check --against=DIR/conflict.txt --against=DIR/review.txt DIR/z.txt");
  EXPECT_EQ(ran.code, ExitCode::kClean) << ran.out;
  EXPECT_THAT(ran.out, StartsWith("Nothing found"));
}

TEST_F(RunTest, ADashIsWhatIsPipedIn) {
  standard_input_ = "CONFLICT: 400 dead\n";
  const Ran ran =
      Run("check --stdin-filename=DIR/draft.txt - --against=DIR/z.txt");
  EXPECT_EQ(ran.code, ExitCode::kFindings) << ran.err;
  EXPECT_THAT(ran.out, HasSubstr("draft.txt"));
  EXPECT_THAT(Run("keep DIR/kept.claims -").out,
              StartsWith("1 claim of 1 article kept"));
  EXPECT_EQ(Run("audit -").code, ExitCode::kUnusable);
}

TEST_F(RunTest, TheOrderOfInputsDoesNotShow) {
  const Ran one = Run("check DIR/conflict.txt DIR/missing.txt DIR/z.txt");
  const Ran two = Run("check DIR/z.txt DIR/missing.txt DIR/conflict.txt");
  EXPECT_EQ(one.out, two.out);
  EXPECT_EQ(one.err, two.err);
}

TEST_F(RunTest, ExplainFollowsTheTextReport) {
  EXPECT_THAT(Run("check --explain DIR/conflict.txt DIR/z.txt").out,
              HasSubstr("2 articles, 2 claims, 1 conflict, 0 reviews\n\n"
                        "Pair\n"));
  const Ran json =
      Run("check --explain --format=json DIR/conflict.txt DIR/z.txt");
  EXPECT_THAT(json.out, Not(HasSubstr("because")));
  EXPECT_THAT(json.err, HasSubstr("    - because\n"));
}

TEST_F(RunTest, AStoreIsKeptAndCheckedAgainst) {
  std::remove((folder_ + "kept.store").c_str());
  Ran ran = Run("index add DIR/kept.store DIR/z.txt");
  EXPECT_EQ(ran.code, ExitCode::kClean) << ran.err;
  EXPECT_EQ(ran.out, "1 article added, 0 replaced, 0 unchanged\n");
  ran = Run("index list DIR/kept.store");
  EXPECT_THAT(ran.out, HasSubstr("z.txt (outlet unknown, undated)\n"
                                 "1 article\n"));
  ran = Run("check --against-index=DIR/kept.store DIR/conflict.txt");
  EXPECT_EQ(ran.code, ExitCode::kFindings) << ran.err;
  EXPECT_THAT(ran.out, HasSubstr("2 articles, 2 claims"));
  ran =
      Run("check --against-index=DIR/kept.store --format=json:DIR/./kept.store "
          "DIR/z.txt");
  EXPECT_EQ(ran.code, ExitCode::kUnusable);
  EXPECT_THAT(ran.err, HasSubstr("would replace the input"));
  ran = Run("index remove DIR/kept.store DIR/z.txt");
  EXPECT_EQ(ran.out, "1 article removed\n");
  EXPECT_EQ(Run("index list DIR/kept.store").out, "0 articles\n");
  EXPECT_EQ(Run("index verify DIR/kept.store").code, ExitCode::kClean);
}

// Some may be read, and those are kept.
TEST_F(RunTest, InputsOfAStoreThatAreMissingAreNamed) {
  std::remove((folder_ + "kept.store").c_str());
  const Ran ran = Run("index add DIR/kept.store DIR/missing.txt DIR/z.txt");
  EXPECT_EQ(ran.code, ExitCode::kIncomplete);
  EXPECT_THAT(ran.err, HasSubstr("missing.txt: error[E101]"));
  EXPECT_THAT(ran.out, HasSubstr("1 article added"));
}

TEST_F(RunTest, ExplainsARule) {
  EXPECT_EQ(Run("explain fake-rule").out, "# fake-rule\n\nAs it likes.\n");
  EXPECT_EQ(Run("explain new-rule").out, "new-rule\n\nIs not described yet.\n");
  EXPECT_THAT(Run("explain fake-rul").err,
              HasSubstr("did you mean \"fake-rule\"?"));
}

TEST_F(RunTest, ExplainsAFinding) {
  for (const char* fingerprint :
       {"0123456789abcdef", "0123456789ABCDEF", "012345"}) {
    const Ran ran = Run(
        absl::StrCat("explain ", fingerprint, " DIR/conflict.txt DIR/z.txt"));
    EXPECT_EQ(ran.code, ExitCode::kClean) << ran.err;
    EXPECT_THAT(ran.out, StartsWith("CONFLICT SEVERITY_UNSPECIFIED fake-rule"));
    EXPECT_THAT(ran.out, HasSubstr("    - because\n"));
  }
  EXPECT_THAT(Run("explain 0123456789abcdef").err,
              HasSubstr("needs the inputs"));
  EXPECT_THAT(Run("explain 012345 DIR/z.txt").err,
              HasSubstr("no finding with the fingerprint 012345"));
}

TEST_F(RunTest, AnExplanationFromSomeOfTheFilesIsIncomplete) {
  const Ran ran = Run(
      "explain 0123456789abcdef DIR/conflict.txt DIR/z.txt DIR/missing.txt");
  EXPECT_EQ(ran.code, ExitCode::kIncomplete);
  EXPECT_THAT(ran.out, HasSubstr("    - because\n"));
  const Ran none = Run("explain 0123456789abcdef DIR/z.txt DIR/missing.txt");
  EXPECT_EQ(none.code, ExitCode::kIncomplete);
  EXPECT_THAT(none.err, HasSubstr("no finding with the fingerprint"));
}

TEST_F(RunTest, ListsRulesAndWidths) {
  EXPECT_EQ(Run("rules").out,
            "fake-rule  Flags anything.\n"
            "new-rule   Is not described yet.\n"
            "\nWhat counts as equal:\n  plain  exact\n");
}

TEST_F(RunTest, SaysItsVersionAndHelp) {
  EXPECT_EQ(Run("version").out, "crosscheck 9.9\n");
  EXPECT_EQ(Run("--version").out, "crosscheck 9.9\n");
  EXPECT_EQ(Run("help").out, Run("--help").out);
  EXPECT_EQ(Run("help check").out, Run("check --help").out);
  EXPECT_THAT(Run("help check").out,
              StartsWith("usage: crosscheck check [FLAGS] INPUT...\n"));
}

TEST_F(RunTest, WithoutArgumentsHelpIsAnError) {
  const Ran ran = Run("");
  EXPECT_EQ(ran.code, ExitCode::kUnusable);
  EXPECT_EQ(ran.out, "");
  EXPECT_THAT(ran.err, StartsWith("usage: crosscheck"));
}

TEST_F(RunTest, AStandardOutputThatFailsIsExitCode4) {
  for (const std::vector<absl::string_view>& arguments :
       std::vector<std::vector<absl::string_view>>{
           {"version"}, {"rules"}, {"help"}, {"explain", "fake-rule"}}) {
    std::ostringstream out;
    std::istringstream in;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    EXPECT_EQ(RunArguments(arguments, FakeProgram(), {in, out, err}),
              ExitCode::kUnfinished);
    EXPECT_THAT(err.str(), HasSubstr("cannot write standard output"));
  }
}

}  // namespace
}  // namespace crosscheck
