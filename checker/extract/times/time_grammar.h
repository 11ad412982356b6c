// Finds the times of a sentence and resolves them against a day of publication.
//
// Hand-written grammar over word ids; the words are in TimeLexicon.  Which unit
// of a duration is compared how, and whether a time dates the event of its
// clause, is decided by its callers.
#ifndef CHECKER_EXTRACT_TIMES_TIME_GRAMMAR_H_
#define CHECKER_EXTRACT_TIMES_TIME_GRAMMAR_H_

#include <optional>
#include <vector>

#include "absl/time/civil_time.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/times/scan.h"
#include "checker/extract/times/time_mention.h"
#include "checker/extract/times/time_words.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built.
class TimeGrammar {
 public:
  // Adds the words of times to `vocabulary`.  `numbers` is kept and must
  // outlive the grammar.
  TimeGrammar(const v1::LexiconPack& pack, const NumberGrammar& numbers,
              Vocabulary& vocabulary);

  // Whether `token` is a numeral or a word that times are built around: Find()
  // finds none in a sentence without.
  bool MayHold(const Token& token) const {
    return token.is_number() || words_.IsAnchor(token.word);
  }

  // Appends the mentions of one sentence in order, not overlapping.
  //
  // Linear: each token is the core of at most one reading, and a reading looks
  // at a bounded number of tokens.  Allocates for mentions only.
  void Find(const TokenView& sentence, const TimeContext& context,
            std::vector<TimeMention>& out) const;

  // Carries on what later sentences may refer to: the day spoken of last.
  static void Follow(const TimeMention& mention, TimeContext& context);

  // Returns the day of a line that is a date and little else ("May 5, 2016",
  // "Published: 5 May 2016"): such a line dates its article.
  std::optional<absl::CivilDay> DatelineDay(const TokenView& sentence) const;

  // Whether tokens[at] is a unit of time that tells an age: "13-year-old",
  // "40 years old", "six months of age".  Those are no mentions.
  bool TellsAge(const TokenView& tokens, size_t at) const;

  const TimeWords& words() const { return words_; }

 private:
  bool ReadNumber(const Scan& scan, size_t at, const Reading& before,
                  Reading& reading) const;
  bool ReadWord(const Scan& scan, size_t at, Reading& reading) const;
  bool ReadUnit(const Scan& scan, size_t at, Reading& reading) const;
  void SetRelation(const Scan& scan, TimeMention& mention,
                   TimeMention* before) const;

  TimeWords words_;
  const NumberGrammar& numbers_;
  PhraseTable<char> hedges_;  // May stand between a preposition and a time.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_TIME_GRAMMAR_H_
