// Reads times in sentences, for tests.
#ifndef CHECKER_EXTRACT_TIMES_TIME_TESTING_H_
#define CHECKER_EXTRACT_TIMES_TIME_TESTING_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/extract/times/time_grammar.h"
#include "checker/extract/times/time_mention.h"
#include "checker/text/token.h"

namespace crosscheck_testing {

// The grammar with the English words, made once.
const crosscheck::TimeGrammar& EnglishTimes();

// The tokens of `text`, which must outlive them.
std::vector<crosscheck::Token> TokensOf(absl::string_view text);

// The context of an article published on Thursday, 29 September 2016.
crosscheck::TimeContext PublishedThursday();

// The times of one sentence, each as "[words] value", with "MOD", the type's
// initial unless it is a date, and "?" for a vague reference: "[mid-July]
// 2016-07 MID", "[for 10 days] P10D D".  Words include the preposition.
std::string TimesIn(absl::string_view text,
                    const crosscheck::TimeContext& context);

// The first and last moment of the only time in `text`, as
// "2016-07-11T00:00..2016-07-20T23:59"; "none" without moments.
std::string MomentsIn(absl::string_view text,
                      const crosscheck::TimeContext& context);

// A row of a table of sentences.
struct TimeCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string want;  // As TimesIn() renders; empty: no time.
};

}  // namespace crosscheck_testing

#endif  // CHECKER_EXTRACT_TIMES_TIME_TESTING_H_
