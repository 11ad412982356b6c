// Whose a figure is: an age, votes.
#ifndef CHECKER_NORMALIZE_PERSON_H_
#define CHECKER_NORMALIZE_PERSON_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/mentions.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// The proper name beside an age: "Jana Holm, 57,", "57-year-old Jana Holm",
// "Jana Holm, a 57-year-old nurse", "Jana Holm was 57", "Jana Holm, age 57",
// "Jana Holm of Kirun, who was 57".  Empty if the person is only described ("a
// 57-year-old nurse").  `sentence` is that of `tokens`.
std::string PersonOfAge(const TokenView& tokens,
                        const SentenceMentions& sentence, const Figure& age,
                        const WordClasses& words);

// The proper name of whoever died at `age`, if the sentence names them right
// there: "Jana Holm, who led it for years, has died there aged 91".
// `sentence` is that of `tokens`.
std::string PersonWhoDied(const TokenView& tokens,
                          const SentenceMentions& sentence, const Figure& age,
                          const WordClasses& words);

// The proper name of whoever an age is that is told of "He" or "She", if the
// sentence right before says that somebody died: "Jana Holm died on Monday.
// She was 57."  `sentence` is one of those of `article`.
std::string PersonToldOfBefore(const ArticleMentions& article,
                               const SentenceMentions& sentence,
                               const Figure& age, const WordClasses& words);

// The surname of whoever stands with an age of their own behind `age`, joined
// to it by "and": "Marten" of "Fred, 70, and Ann Marten, 68", whose it may be
// too.  Empty if nobody does.
std::string SharedSurname(const TokenView& tokens, const Figure& age,
                          const WordClasses& words);

// The proper name beside a figure in `phrase` that is told of whoever bears it:
// "Jana Holm took 1,200 votes", "1,100 (38%) for Erik Vale".  Empty if there is
// none.  Looks a few words to both sides.  `sentence` is that of `tokens`.
std::string OwnerOf(const TokenView& tokens, const SentenceMentions& sentence,
                    TokenRange phrase, const WordClasses& words);

// The full name, of those in the article's body, of the person called by
// `surname` alone: "Holm" is "Jana Holm" where she is named so and no other
// Holm is.  `surname` itself if there is none, or several.  Linear in the body.
std::string FullName(const ArticleMentions& article, absl::string_view surname,
                     const WordClasses& words);

// Whether the age is one that somebody had at another time: "then 14", "was
// nine at the time", "was a 25-year-old driver when".
bool IsFormerAge(const TokenView& tokens, TokenRange age);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_PERSON_H_
