#include "checker/testing/article_claims.h"

#include <string>
#include <utility>

#include "absl/strings/match.h"
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
  const Claim* wider = nullptr;
  std::string seen;
  for (const Claim& claim : claims_) {
    const absl::string_view words = WordsOf(claim, claim.span);
    if (words == surface) return &claim;
    if (wider == nullptr && absl::StrContains(words, surface)) wider = &claim;
    absl::StrAppend(&seen, " \"", words, "\"");
  }
  if (wider != nullptr) return wider;
  ADD_FAILURE() << "no \"" << surface << "\" in \"" << article_.body.text
                << "\", only" << seen;
  return nullptr;
}

}  // namespace crosscheck_testing
