// Titles, compared by their words.
#ifndef CHECKER_INGEST_HTML_TITLE_WORDS_H_
#define CHECKER_INGEST_HTML_TITLE_WORDS_H_

#include <string>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// The words of a title.  Long ones are no titles, and have none.
class TitleWords {
 public:
  explicit TitleWords(absl::string_view title);
  TitleWords(const TitleWords&) = delete;
  TitleWords& operator=(const TitleWords&) = delete;

  bool empty() const { return words_.empty(); }

  // Whether most words of either title are in the other one.
  bool SayTheSameAs(const TitleWords& other) const;

  // Whether all words are in the other one, and are enough to say something.
  bool AreWithin(const TitleWords& other) const;

  // Whether a word of more than three letters is in both.
  bool TouchOn(const TitleWords& other) const;

 private:
  const std::string plain_;
  absl::flat_hash_set<absl::string_view> words_;  // Of `plain_`.
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_TITLE_WORDS_H_
