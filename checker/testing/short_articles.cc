#include "checker/testing/short_articles.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/base/civil_day.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Article;

constexpr absl::string_view kUndated = "undated";
constexpr absl::string_view kDraft = "draft";

void Number(std::vector<Article>& articles) {
  for (size_t i = 0; i < articles.size(); ++i) {
    articles[i].id = absl::StrCat(i + 1);
    articles[i].path = articles[i].id;
  }
}

}  // namespace

Article ShortArticle(absl::string_view id, absl::string_view source,
                     absl::string_view published, absl::string_view text) {
  Article article;
  article.id = std::string(id);
  article.path = std::string(id);
  article.source = std::string(source);
  article.published = std::string(published);
  const std::pair<absl::string_view, absl::string_view> parts =
      absl::StrSplit(text, absl::MaxSplits(" | ", 1));
  const bool headed = absl::StrContains(text, " | ");
  if (headed) article.title.text = std::string(parts.first);
  article.body.text = std::string(headed ? parts.second : text);
  return article;
}

absl::StatusOr<std::vector<Article>> ParseShortArticles(
    absl::string_view lines) {
  std::vector<Article> articles;
  std::vector<bool> drafts;
  for (const absl::string_view line : absl::StrSplit(lines, '\n')) {
    const absl::string_view words = absl::StripAsciiWhitespace(line);
    if (words.empty()) continue;
    if (line.front() == ' ' && !articles.empty()) {
      absl::StrAppend(&articles.back().body.text, " ", words);
      continue;
    }
    const size_t day = line.find(' ');
    const size_t colon = line.find(": ");
    if (day == absl::string_view::npos || colon == absl::string_view::npos ||
        colon < day) {
      return absl::InvalidArgumentError(
          absl::StrCat("not \"DAY OUTLET: TEXT\": ", line));
    }
    absl::string_view published = line.substr(0, day);
    drafts.push_back(published == kDraft);
    if (published == kUndated || published == kDraft) {
      published = "";
    } else if (!crosscheck::DayOfIso(published)) {
      return absl::InvalidArgumentError(
          absl::StrCat("no day (2024-03-14, undated, draft): ", line));
    }
    articles.push_back(
        ShortArticle("", line.substr(day + 1, colon - day - 1), published,
                     absl::StripAsciiWhitespace(line.substr(colon + 1))));
  }
  Number(articles);
  const bool against = absl::c_linear_search(drafts, true);
  for (size_t i = 0; i < articles.size(); ++i) {
    articles[i].reference = against && !drafts[i];
  }
  return articles;
}

std::vector<Article> Reversed(std::vector<Article> articles) {
  std::reverse(articles.begin(), articles.end());
  Number(articles);
  return articles;
}

}  // namespace crosscheck_testing
