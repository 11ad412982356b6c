// Sentences whose figures add up what several events did.
#ifndef CHECKER_EXTRACT_SEVERAL_EVENTS_H_
#define CHECKER_EXTRACT_SEVERAL_EVENTS_H_

#include "checker/extract/words/word_classes.h"
#include "checker/text/phrase_table.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Reads "two shootings", "a pair of weekend shootings", "separate crashes", "in
// shootings across the city": the dead of such a sentence are not those of one
// shooting.  So do "another shooting" and "the most recent crash" say that the
// text tells of several.  Attacks and blasts that news counts as one event
// ("the two bombings") are not among the words.
//
// Thread-safe once built; `words` must outlive it.
class SeveralEvents {
 public:
  // The lists "several_mark" and "lone_event" of the pack, and for the singular
  // "one_of_several_mark" and "one_event".
  SeveralEvents(const v1::LexiconPack& pack, const WordClasses& words,
                Vocabulary& vocabulary);

  // Whether `token` may be of the words that say "several", and of the names of
  // events: At() holds nowhere in a sentence that has not both.
  bool MayMark(const Token& token) const {
    return plural_.marks.MayStart(token) || singular_.marks.MayStart(token);
  }
  bool MayName(const Token& token) const {
    return plural_.events.MayStart(token) || singular_.events.MayStart(token);
  }

  // Whether several events begin at tokens[at].
  bool At(const TokenView& tokens, size_t at) const;

  // Whether they do anywhere in a sentence.
  bool In(const TokenView& tokens) const;

 private:
  // Words of which one of `marks` stands before one of `events`.
  struct Pair {
    PhraseTable<char> marks;
    PhraseTable<char> events;
  };

  bool Has(const Pair& pair, const TokenView& tokens, size_t at) const;

  const WordClasses& words_;
  Pair plural_;
  Pair singular_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SEVERAL_EVENTS_H_
