#include "checker/testing/article_claims.h"

#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/lexicon/lexicon.h"
#include "checker/normalize/claim_builder.h"
#include "checker/testing/short_articles.h"
#include "gtest/gtest.h"

namespace crosscheck_testing {

using ::crosscheck::Article;
using ::crosscheck::Claim;
using ::crosscheck::ClaimBuilder;
using ::crosscheck::EnglishPack;
using ::crosscheck::MentionReader;
using ::crosscheck::UnitTable;

const MentionReader& EnglishReader() {
  static const auto* const reader = new MentionReader(EnglishPack());
  return *reader;
}

const UnitTable& EnglishUnits() {
  static const auto* const units = new UnitTable(EnglishPack());
  return *units;
}

ArticleClaims::ArticleClaims(absl::string_view text)
    : ArticleClaims(
          ShortArticle("wire.txt", "Meridian Wire", "2024-03-14", text)) {}

ArticleClaims::ArticleClaims(Article article) : article_(std::move(article)) {
  ClaimBuilder(EnglishReader(), EnglishUnits())
      .Build(EnglishReader().Read(article_), /*all=*/false, claims_);
}

const Claim* ArticleClaims::Find(absl::string_view surface) const {
  std::string seen;
  for (const Claim& claim : claims_) {
    if (WordsOf(claim, claim.span) == surface) return &claim;
    absl::StrAppend(&seen, " \"", WordsOf(claim, claim.span), "\"");
  }
  ADD_FAILURE() << "no \"" << surface << "\" in \"" << article_.body.text
                << "\", only" << seen;
  return nullptr;
}

}  // namespace crosscheck_testing
