// Articles as a store keeps them (proto/store.proto).
#ifndef CHECKER_STORE_ARTICLE_RECORD_H_
#define CHECKER_STORE_ARTICLE_RECORD_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"

namespace crosscheck {

// Whether a record tells what its article is called.
enum class WithId { kYes, kNo };

// Returns the bytes of the article's record: the same for equal articles.
// Whether it is a reference is not kept.
std::string EncodeArticle(const Article& article, WithId id = WithId::kYes);

// The article back, none if `bytes` are no record.
std::optional<Article> DecodeArticle(absl::string_view bytes);

}  // namespace crosscheck

#endif  // CHECKER_STORE_ARTICLE_RECORD_H_
