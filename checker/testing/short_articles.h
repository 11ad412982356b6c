// Articles of a line or two, as the documents of rules and tests write them.
#ifndef CHECKER_TESTING_SHORT_ARTICLES_H_
#define CHECKER_TESTING_SHORT_ARTICLES_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"

namespace crosscheck_testing {

// An article with this text, as a .txt file without header would give it.  What
// stands before " | " is its headline.
crosscheck::Article ShortArticle(absl::string_view id, absl::string_view source,
                                 absl::string_view published,
                                 absl::string_view text);

// Reads one article a line: its day or moment, its outlet, a colon, its text,
// with a headline before " | " if it has one.  A line that begins with a space
// goes on with the article above it.
//
//   2024-03-14 Harbour Post: About 38,000 people live in Drevnova.
//   2024-03-14T18:00 Capital Daily: Some 31,000 people live in Drevnova,
//     where the dyke broke on Sunday.
//   undated Meridian Wire: Flood in Drevnova | Drevnova has 38,000 residents.
//
// Where one is a "draft", also undated, all others are references it is checked
// against.
//
// The ids are "1", "2" and so on.
//
// InvalidArgument: a line is not so; the message quotes it.
absl::StatusOr<std::vector<crosscheck::Article>> ParseShortArticles(
    absl::string_view lines);

// The same articles the other way round, ids anew: what came first is last.
std::vector<crosscheck::Article> Reversed(
    std::vector<crosscheck::Article> articles);

}  // namespace crosscheck_testing

#endif  // CHECKER_TESTING_SHORT_ARTICLES_H_
