// Place, time scope, subject and attribution of a claim: what the sentence
// around it says, or else the sentences before.
#ifndef CHECKER_NORMALIZE_FACETS_H_
#define CHECKER_NORMALIZE_FACETS_H_

#include <string>

#include "absl/functional/function_ref.h"
#include "checker/claim/claim.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"
#include "checker/normalize/place_choice.h"

namespace crosscheck {

// Follows one article sentence by sentence.  Not thread-safe.
class Facets {
 public:
  // Both must outlive it.
  Facets(const MentionReader& reader, const ArticleMentions& article)
      : reader_(reader), article_(article), places_(reader, article) {}

  // Goes on to the next sentence.
  void Enter(const SentenceMentions& sentence) { places_.Enter(sentence); }

  // See place_choice.h.
  void Place(const SentenceMentions& sentence, TokenRange phrase,
             Claim& claim) const;

  // The days of the nearest time in the clause that dates no speech: of "July
  // to September" those of all three months.
  void Scope(const SentenceMentions& sentence, TokenRange phrase,
             Claim& claim) const;

  // How long the time is that its clause counts it over (period.h).
  void Period(const SentenceMentions& sentence, TokenRange phrase,
              Claim& claim) const;

  // Of kinds that ask for it, who does or proposes: the nearest acting country
  // before the claim in its clause, else in its sentence, else the speaker's;
  // or who got it, by the name beside it.
  void Subject(const SentenceMentions& sentence, TokenRange phrase,
               Claim& claim) const;

  Attribution AttributionAt(const SentenceMentions& sentence, size_t at) const;

  // The noun an event happens to: behind its trigger, else before.
  TokenRange Object(const SentenceMentions& sentence, TokenRange trigger) const;

 private:
  std::string NamedSubject(const SentenceMentions& sentence,
                           TokenRange phrase) const;

  // Whether it only says what the figure is measured by: "the lowest since
  // 2020".
  bool ComparesOnly(const TokenView& tokens, const TimeMention& time) const;

  // Whether it is the year of what is told in brackets, and the figure is not:
  // "the mill (built in 1986) employs 430".
  bool IsOfInsert(const SentenceMentions& sentence, const TimeMention& time,
                  TokenRange phrase) const;

  // Whether it is the month or year of a clause on the next figure: "a majority
  // of 1,200, down from the 7,300 by which he won in 2010".
  bool IsOfOtherFigure(const SentenceMentions& sentence,
                       const TimeMention& time, TokenRange phrase) const;

  // Whether it is when the figure that this one is compared with held: "up 17%
  // from $0.29 in the third quarter", "400 boats, more than in 2015".
  bool IsOfComparison(const SentenceMentions& sentence, const TimeMention& time,
                      TokenRange phrase, const Claim& claim) const;

  bool Compares(const SentenceMentions& sentence, size_t opener,
                const TimeMention& time, const Claim& claim) const;

  bool OpensClauseOf(const TokenView& tokens, TokenRange time,
                     TokenRange phrase) const;

  // Those of `time`, one of the sentence's, or of the range it is an end of.
  DayRange DaysOf(const SentenceMentions& sentence,
                  const TimeMention& time) const;

  // The nearest of the times that are `wanted` and say something of the figure;
  // null if none does.
  const TimeMention* NearestTime(
      const SentenceMentions& sentence, TokenRange phrase, const Claim& claim,
      absl::FunctionRef<bool(const TimeMention&)> wanted) const;

  const MentionReader& reader_;
  const ArticleMentions& article_;
  PlaceChoice places_;
};

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_FACETS_H_
