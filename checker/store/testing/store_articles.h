// Small stores for tests.
#ifndef CHECKER_STORE_TESTING_STORE_ARTICLES_H_
#define CHECKER_STORE_TESTING_STORE_ARTICLES_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/store/store.h"

namespace crosscheck_testing {

// An article on a flood.
crosscheck::Article FloodArticle(absl::string_view id, absl::string_view text);

// What the tests' stores are made by.
crosscheck::Store::Options StoreOptions(const std::string& below = "");

// Entries under these blocks, on all days.
std::vector<crosscheck::BlockEntry> Blocks(
    std::initializer_list<uint64_t> blocks);

// Keeps `articles`, each under the block 2 and one of its own, as one change.
absl::Status AddAll(const std::string& path,
                    const std::vector<crosscheck::Article>& articles,
                    const crosscheck::Store::Options& options = StoreOptions());

// All that the store at `path` holds, read and verified: "id=text;" for each
// article that its blocks lead to.  Otherwise the status, in words.
std::string Contents(const std::string& path);

}  // namespace crosscheck_testing

#endif  // CHECKER_STORE_TESTING_STORE_ARTICLES_H_
