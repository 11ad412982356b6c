#include "checker/extract/predicates/kind_row.h"

#include "absl/strings/match.h"
#include "checker/claim/article.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"
#include "checker/testing/article_claims.h"
#include "checker/testing/short_articles.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::ArticleMentions;
using ::crosscheck::KindMatch;
using ::crosscheck::SentenceMentions;
using ::crosscheck::TimeMention;
using ::crosscheck::TokenRange;
using ::crosscheck::TokenView;

std::string IdOf(const KindMatch& match) {
  return match.kind == nullptr ? "" : match.kind->id();
}

}  // namespace

std::string KindIn(absl::string_view text, absl::string_view figure) {
  const crosscheck::Article article =
      ShortArticle("wire.txt", "", "2024-03-14", text);
  const ArticleMentions mentions = EnglishReader().Read(article);
  for (const SentenceMentions& sentence : mentions.sentences) {
    const TokenView tokens = mentions.View(sentence);
    for (size_t i = 0; i < sentence.figures.size(); ++i) {
      const TokenRange range = sentence.figures[i].phrase;
      if (absl::StrContains(tokens.Text(range.first, range.last), figure)) {
        return IdOf(sentence.figure_kinds[i]);
      }
    }
    for (size_t i = 0; i < sentence.times.size(); ++i) {
      const TimeMention& time = sentence.times[i];
      if (absl::StrContains(tokens.Text(time.first, time.last), figure)) {
        return IdOf(sentence.time_kinds[i]);
      }
    }
  }
  return "no such figure";
}

}  // namespace crosscheck_testing
