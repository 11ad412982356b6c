#include "checker/ingest/html/own_article.h"

#include <algorithm>
#include <cstddef>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/html/line_words.h"
#include "checker/ingest/html/title_words.h"
#include "checker/ingest/json/json_string.h"

namespace crosscheck {
namespace {

// An address without what may differ between two of one page.
absl::string_view Bare(absl::string_view url) {
  const size_t scheme = url.find("://");
  if (scheme != absl::string_view::npos) url.remove_prefix(scheme + 3);
  absl::ConsumePrefix(&url, "www.");
  url = url.substr(0, url.find_first_of("?#"));
  absl::ConsumeSuffix(&url, "/");
  return url;
}

// One of them may lack its host.
bool AreOnePage(absl::string_view a, absl::string_view b) {
  a = Bare(a);
  b = Bare(b);
  if (a.empty() || b.empty()) return false;
  return a == b || (a[0] == '/' && absl::EndsWith(b, a));
}

enum class Match { kOther, kUnknown, kSame };

Match MatchUrl(const LinkedArticle& article, const PageIdentity& identity) {
  if (article.url.empty() || identity.urls.empty()) return Match::kUnknown;
  const bool same = std::any_of(
      identity.urls.begin(), identity.urls.end(),
      [&](const std::string& url) { return AreOnePage(article.url, url); });
  return same ? Match::kSame : Match::kOther;
}

Match MatchTitle(absl::string_view headline, const PageIdentity& identity) {
  const TitleWords words(headline);
  if (words.empty() || identity.titles.empty()) return Match::kUnknown;
  Match match = Match::kOther;
  for (const std::string& title : identity.titles) {
    const TitleWords other(title);
    if (words.SayTheSameAs(other) || words.AreWithin(other)) {
      return Match::kSame;
    }
    // Written anew for search engines.
    if (words.TouchOn(other)) match = Match::kUnknown;
  }
  return match;
}

// Whether the page shows how a text begins.
bool IsShown(absl::string_view body, absl::string_view shown) {
  constexpr size_t kEnough = 60;  // Bytes.
  const std::string plain = Plain(body.substr(0, 4 * kEnough));
  const absl::string_view beginning =
      absl::string_view(plain).substr(0, kEnough);
  return beginning.size() * 2 >= kEnough && absl::StrContains(shown, beginning);
}

int Score(const LinkedArticle& article, const PageIdentity& identity,
          absl::string_view page, absl::string_view shown) {
  const auto text = [page](HtmlRange range) {
    return DecodeHtmlEntities(DecodeJsonString(range.Of(page), 0).text);
  };
  int score = article.listed ? -2 : 0;
  const Match title = MatchTitle(text(article.headline), identity);
  const Match url = MatchUrl(article, identity);
  if (title == Match::kSame) score += 4;
  if (title == Match::kOther) score -= 2;
  if (url == Match::kSame) score += 8;
  if (url == Match::kOther && title != Match::kSame) score -= 2;
  if (!shown.empty() && IsShown(text(article.body), shown)) score += 3;
  return score;
}

}  // namespace

int FindOwnArticle(const std::vector<LinkedArticle>& articles,
                   const PageIdentity& identity, absl::string_view page,
                   absl::string_view shown) {
  constexpr int kWorst = -2;  // One sign that it is another story is enough
                              // where another one is not.
  int best = -1;
  int best_score = kWorst;
  for (size_t i = 0; i < articles.size(); ++i) {
    const int score = Score(articles[i], identity, page, shown);
    const bool better =
        score > best_score ||
        (best >= 0 && score == best_score &&
         articles[i].depth < articles[static_cast<size_t>(best)].depth);
    if (!better) continue;
    best = static_cast<int>(i);
    best_score = score;
  }
  return best;
}

}  // namespace crosscheck
