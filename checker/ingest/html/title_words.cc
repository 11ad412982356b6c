#include "checker/ingest/html/title_words.h"

#include <algorithm>
#include <cstddef>

#include "absl/strings/str_split.h"
#include "checker/ingest/html/furniture_lines.h"
#include "checker/ingest/html/line_words.h"

namespace crosscheck {

TitleWords::TitleWords(absl::string_view title)
    : plain_(title.size() <= kLongestChecked ? Plain(title) : "") {
  words_.reserve(
      static_cast<size_t>(std::count(plain_.begin(), plain_.end(), ' ') + 1));
  for (const absl::string_view word :
       absl::StrSplit(plain_, ' ', absl::SkipEmpty())) {
    words_.insert(word);
  }
}

bool TitleWords::SayTheSameAs(const TitleWords& other) const {
  size_t shared = 0;
  for (const absl::string_view word : words_) {
    shared += other.words_.contains(word) ? 1 : 0;
  }
  const size_t most = std::max(words_.size(), other.words_.size());
  return most > 0 && shared * 10 >= most * 6;
}

bool TitleWords::AreWithin(const TitleWords& other) const {
  constexpr size_t kEnough = 3;
  return words_.size() >= kEnough &&
         std::all_of(words_.begin(), words_.end(),
                     [&other](absl::string_view word) {
                       return other.words_.contains(word);
                     });
}

bool TitleWords::TouchOn(const TitleWords& other) const {
  return std::any_of(words_.begin(), words_.end(),
                     [&other](absl::string_view word) {
                       return word.size() > 3 && other.words_.contains(word);
                     });
}

}  // namespace crosscheck
