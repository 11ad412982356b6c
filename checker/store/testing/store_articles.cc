#include "checker/store/testing/store_articles.h"

#include <cstdint>

#include "absl/strings/str_cat.h"

namespace crosscheck_testing {

using ::crosscheck::Article;
using ::crosscheck::BlockEntry;
using ::crosscheck::Store;

Article FloodArticle(absl::string_view id, absl::string_view text) {
  Article article;
  article.id = std::string(id);
  article.source = "Harbour Post";
  article.published = "2022-06-14";
  article.path = article.id;
  article.body.text = std::string(text);
  return article;
}

Store::Options StoreOptions(const std::string& below) {
  return {"tests 1, lexicon 1", /*wait_ms=*/100, below};
}

std::vector<BlockEntry> Blocks(std::initializer_list<uint64_t> blocks) {
  std::vector<BlockEntry> entries;
  entries.reserve(blocks.size());
  for (const uint64_t block : blocks) entries.push_back({block, {}});
  return entries;
}

absl::Status AddAll(const std::string& path,
                    const std::vector<Article>& articles,
                    const Store::Options& options) {
  auto store = Store::OpenToWrite(path, options);
  if (!store.ok()) return store.status();
  for (const Article& article : articles) {
    const uint64_t own = 1000 + 2 * article.id.size();
    absl::Status put = (*store)->Put(article, {}, Blocks({2, own}));
    if (!put.ok()) return put;
  }
  return (*store)->Commit();
}

std::string Contents(const std::string& path) {
  auto store = Store::OpenToRead(path, StoreOptions());
  if (!store.ok()) return store.status().ToString();
  const absl::Status verified = (*store)->Verify();
  if (!verified.ok()) return verified.ToString();
  const auto meetings = (*store)->FindMeetings(Blocks({2}));
  if (!meetings.ok()) return meetings.status().ToString();
  std::string contents;
  for (const crosscheck::Meeting& meeting : *meetings) {
    const auto article = (*store)->Load(meeting.row);
    if (!article.ok()) return article.status().ToString();
    absl::StrAppend(&contents, article->id, "=", article->body.text, ";");
  }
  return contents;
}

}  // namespace crosscheck_testing
