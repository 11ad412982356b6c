// Place, time scope, subject and attribution of a claim: what the sentence
// around it says, or else the sentences before.
#ifndef CHECKER_NORMALIZE_FACETS_H_
#define CHECKER_NORMALIZE_FACETS_H_

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

  // The days of the nearest time in the clause that dates no speech.
  void Scope(const SentenceMentions& sentence, TokenRange phrase,
             Claim& claim) const;

  // Who does or proposes: the nearest acting country before the claim in its
  // clause, else in its sentence, else the speaker's.
  void Subject(const SentenceMentions& sentence, size_t at, Claim& claim) const;

  Attribution AttributionAt(const SentenceMentions& sentence, size_t at) const;

  // The noun an event happens to: behind its trigger, else before.
  TokenRange Object(const SentenceMentions& sentence, TokenRange trigger) const;

 private:
  bool DatesSpeech(const TokenView& tokens, const TimeMention& time) const;

  const MentionReader& reader_;
  const ArticleMentions& article_;
  PlaceChoice places_;
};

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_FACETS_H_
