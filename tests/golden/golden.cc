#include "tests/golden/golden.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/base/civil_day.h"
#include "checker/base/day.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/quantity.h"
#include "checker/compare/fact.h"
#include "checker/normalize/widths.h"
#include "checker/testing/short_articles.h"
#include "proto/claim.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck_golden {
namespace {

using ::crosscheck::Article;
using ::crosscheck::Claim;
using ::crosscheck::Finding;
using ::crosscheck::Interval;
using ::crosscheck::kUnbounded;

constexpr absl::string_view kMark = "== ";
constexpr absl::string_view kSource = "source ";
constexpr absl::string_view kClaims = "claims";
constexpr absl::string_view kTitle = "Title: ";

// Two articles of one outlet: "harbour-post#2" is the second.
constexpr char kAnother = '#';

// A golden file without what the program says.
struct Input {
  std::string head;  // All before "== claims", as it stands.
  std::vector<Article> articles;
};

absl::Status Quoting(absl::string_view what, absl::string_view line) {
  return absl::InvalidArgumentError(absl::StrCat(what, ": ", line));
}

// "harbour-post 2024-03-14".
absl::StatusOr<Article> ParseSource(absl::string_view line) {
  const std::vector<absl::string_view> words = absl::StrSplit(line, ' ');
  if (words.empty() || words.size() > 2 || words[0].empty()) {
    return Quoting("not \"== source NAME DAY\"", line);
  }
  const absl::string_view published = words.size() == 2 ? words[1] : "";
  if (!published.empty() && !crosscheck::DayOfIso(published)) {
    return Quoting("no day", line);
  }
  const absl::string_view outlet = words[0].substr(0, words[0].find(kAnother));
  return crosscheck_testing::ShortArticle(words[0], outlet, published, "");
}

absl::StatusOr<Input> ParseGolden(absl::string_view file) {
  Input input;
  for (absl::string_view line : absl::StrSplit(file, '\n')) {
    absl::string_view rest = line;
    if (absl::ConsumePrefix(&rest, kMark)) {
      if (rest == kClaims) break;
      if (!absl::ConsumePrefix(&rest, kSource)) {
        return Quoting("no such section", line);
      }
      absl::StatusOr<Article> article = ParseSource(rest);
      if (!article.ok()) return article.status();
      for (const Article& other : input.articles) {
        if (other.id == article->id) return Quoting("named twice", line);
      }
      input.articles.push_back(*std::move(article));
    } else if (!input.articles.empty()) {
      Article& article = input.articles.back();
      if (article.body.text.empty() && absl::ConsumePrefix(&rest, kTitle)) {
        article.title.text = std::string(rest);
      } else {
        absl::StrAppend(&article.body.text, line, "\n");
      }
    }
    absl::StrAppend(&input.head, line, "\n");
  }
  if (input.articles.empty()) {
    return absl::InvalidArgumentError("there is no \"== source\"");
  }
  // What split at the end of a file without claims.
  absl::StripTrailingAsciiWhitespace(&input.head);
  absl::StrAppend(&input.head, "\n");
  return input;
}

// "harbour-post:2", the line within the article; "harbour-post:title".
std::string Where(const Claim& claim) {
  if (claim.field == crosscheck::v1::Claim::TITLE) {
    return absl::StrCat(claim.article->id, ":title");
  }
  const absl::string_view before =
      absl::string_view(claim.article->body.text).substr(0, claim.span.begin);
  return absl::StrCat(claim.article->id, ":",
                      1 + std::count(before.begin(), before.end(), '\n'));
}

std::string Words(const Claim& claim) {
  return absl::StrCat(
      "\"", absl::StrReplaceAll(WordsOf(claim, claim.phrase), {{"\n", " "}}),
      "\"");
}

// "[36100..39900)": the values that the words allow when they are compared.
std::string Values(const Interval& reach) {
  std::string text(reach.lower_open ? "(" : "[");
  if (reach.lower != -kUnbounded)
    absl::StrAppendFormat(&text, "%.12g", reach.lower);
  absl::StrAppend(&text, "..");
  if (reach.upper != kUnbounded)
    absl::StrAppendFormat(&text, "%.12g", reach.upper);
  absl::StrAppend(&text, reach.upper_open ? ")" : "]");
  return text;
}

std::string Moment(double second) {
  return crosscheck::IsoMoment(static_cast<int64_t>(std::llround(second)));
}

std::string Value(const Claim& claim) {
  if (claim.quantity) {
    const Interval reach =
        Reach(claim, crosscheck::DefaultCompareConfig().widths());
    return claim.canonical_unit == "1"
               ? Values(reach)
               : absl::StrCat(Values(reach), claim.canonical_unit);
  }
  if (!claim.time || !claim.time->has_moments) return "at some time";
  const Interval reach =
      Reach(claim, crosscheck::DefaultCompareConfig().widths());
  return absl::StrCat(claim.time->since ? "since " : "", "[",
                      Moment(reach.lower), "..", Moment(reach.upper), "]");
}

std::string Days(const crosscheck::DayRange& days) {
  const std::string first = days.first == crosscheck::kNoFirstDay
                                ? ""
                                : crosscheck::IsoDay(days.first);
  const std::string last =
      days.last == crosscheck::kNoLastDay ? "" : crosscheck::IsoDay(days.last);
  return first == last ? first : absl::StrCat(first, "..", last);
}

std::string DescribeClaim(const Claim& claim) {
  // What an open kind is called is nobody's business.
  const std::string kind = claim.info == nullptr ? "open" : claim.kind;
  std::string text = absl::StrCat(Where(claim), " ", kind, " ", Words(claim),
                                  " ", Value(claim));
  if (!claim.place.name.empty()) {
    absl::StrAppend(&text, " @", claim.place.name);
  }
  if (claim.quantity && claim.scope_stated) {
    absl::StrAppend(&text, " in ", Days(claim.scope));
  }
  if (!claim.subject.empty()) absl::StrAppend(&text, " of ", claim.subject);
  if (claim.modality != crosscheck::v1::FACT) {
    absl::StrAppend(
        &text, " ",
        absl::AsciiStrToLower(crosscheck::v1::Modality_Name(claim.modality)));
  }
  if (claim.increment) absl::StrAppend(&text, " added");
  if (claim.part_of >= 0) absl::StrAppend(&text, " part");
  if (claim.stage) absl::StrAppend(&text, " stage");
  if (!claim.attribution.source.empty()) {
    absl::StrAppend(&text, " by ", claim.attribution.source);
  }
  return text;
}

std::string DescribeFinding(const Finding& finding) {
  std::vector<std::string> sides;
  for (const crosscheck::FindingSide& side : finding.sides) {
    std::vector<std::string> claims;
    for (const Claim* claim : side.claims) {
      claims.push_back(absl::StrCat(Where(*claim), " ", Words(*claim)));
    }
    sides.push_back(absl::StrJoin(claims, ", "));
  }
  std::string text =
      absl::StrCat(crosscheck::v1::Verdict_Name(finding.verdict), " ",
                   crosscheck::v1::Severity_Name(finding.severity), " ",
                   finding.rule, ": ", absl::StrJoin(sides, " | "));
  if (!finding.compatible.empty()) {
    std::vector<std::string> claims;
    for (const Claim* claim : finding.compatible) {
      claims.push_back(absl::StrCat(Where(*claim), " ", Words(*claim)));
    }
    absl::StrAppend(&text, "; fits both: ", absl::StrJoin(claims, ", "));
  }
  return text;
}

}  // namespace

absl::StatusOr<std::string> RenderGolden(absl::string_view file,
                                         const crosscheck::Pipeline& pipeline) {
  absl::StatusOr<Input> input = ParseGolden(file);
  if (!input.ok()) return input.status();
  const crosscheck::PipelineResult result =
      pipeline.Check(input->articles, crosscheck::PipelineOptions());
  std::string text = input->head;
  absl::StrAppend(&text, kMark, kClaims, "\n");
  // In the order of the file, not of ids.
  for (const Article& article : input->articles) {
    for (const Claim& claim : result.claims) {
      if (claim.article != &article) continue;
      absl::StrAppend(&text, DescribeClaim(claim), "\n");
    }
  }
  absl::StrAppend(&text, kMark, "findings\n");
  for (const Finding& finding : result.findings) {
    absl::StrAppend(&text, DescribeFinding(finding), "\n");
  }
  return text;
}

}  // namespace crosscheck_golden
