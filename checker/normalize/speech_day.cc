#include "checker/normalize/speech_day.h"

#include <cstddef>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/extract/predicates/dated_event.h"

namespace crosscheck {

namespace {

// Whether the weekday is that on which something happened: not "Sunday's
// election", "until Sunday", "next Sunday".
bool IsPlain(const TokenView& tokens, const TimeMention& time) {
  static constexpr absl::string_view kOther[] = {"next",   "since", "until",
                                                 "before", "from",  "last"};
  if (time.last < tokens.size() &&
      (tokens.Text(time.last) == "'s" || tokens[time.last].is_punct('\''))) {
    return false;
  }
  return time.first == 0 ||
         !absl::c_any_of(kOther, [&](absl::string_view word) {
           return absl::EqualsIgnoreCase(tokens.Text(time.first - 1), word);
         });
}

}  // namespace

int ReportWeekday(const ArticleMentions& article, const WordClasses& words) {
  constexpr size_t kFirstSentences = 3;
  int told = 0;
  size_t read = 0;
  for (const SentenceMentions& sentence : article.sentences) {
    // The first may be a dateline.
    if (sentence.field != v1::Claim::BODY ||
        (sentence.figures.empty() && sentence.times.empty())) {
      continue;
    }
    if (read == kFirstSentences) break;
    const TokenView tokens = article.View(sentence);
    for (const TimeMention& time : sentence.times) {
      if (time.weekday == 0) continue;
      if (DatesSpeech(tokens, time, words)) return time.weekday;
      if (read == 0 && IsPlain(tokens, time)) told = time.weekday;
    }
    ++read;
  }
  return told;
}

}  // namespace crosscheck
