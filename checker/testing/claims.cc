#include "checker/testing/claims.h"

#include <algorithm>
#include <cstdint>

#include "checker/claim/quantity.h"
#include "gtest/gtest.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Article;
using ::crosscheck::ByteRange;
using ::crosscheck::Claim;
using ::crosscheck::Quantity;

ByteRange Find(absl::string_view text, absl::string_view words, size_t from) {
  const size_t begin = text.find(words, from);
  EXPECT_NE(begin, absl::string_view::npos) << words << " in " << text;
  if (begin == absl::string_view::npos) return {};
  return {static_cast<uint32_t>(begin),
          static_cast<uint32_t>(begin + words.size())};
}

ByteRange LineAround(absl::string_view text, ByteRange range) {
  const size_t before = text.rfind('\n', range.begin);
  const size_t begin = before == absl::string_view::npos ? 0 : before + 1;
  const size_t end = std::min(text.find('\n', range.end), text.size());
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
}

}  // namespace

Article TxtArticle(absl::string_view path, absl::string_view text) {
  Article article;
  article.id = std::string(path);
  article.path = std::string(path);
  article.body.text = std::string(text);
  return article;
}

Claim CountClaim(const Article& article, absl::string_view phrase,
                 absl::string_view surface, double value) {
  const absl::string_view text = article.body.text;
  Claim claim;
  claim.article = &article;
  claim.phrase = Find(text, phrase, 0);
  claim.span = Find(text, surface, claim.phrase.begin);
  claim.sentence = LineAround(text, claim.phrase);
  claim.quantity = Quantity();
  claim.quantity->value = value;
  claim.quantity->bounds = {value, value, false, false};
  claim.canonical = claim.quantity->bounds;
  claim.canonical_unit = "1";
  return claim;
}

}  // namespace crosscheck_testing
