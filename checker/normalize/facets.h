// Place, time scope, subject and attribution of a claim: what the sentence
// around it says, or else the sentences before.
#ifndef CHECKER_NORMALIZE_FACETS_H_
#define CHECKER_NORMALIZE_FACETS_H_

#include "checker/claim/claim.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"

namespace crosscheck {

// Follows one article sentence by sentence.  Not thread-safe.
class Facets {
 public:
  // Both must outlive it.
  Facets(const MentionReader& reader, const ArticleMentions& article)
      : reader_(reader), article_(article) {}

  // Goes on to the next sentence.
  void Enter(const SentenceMentions& sentence);

  // The place of what `phrase` counts: the nearest of its sentence, behind it
  // rather than before and one that things are in rather than one that is only
  // named ("Kirun police"); else the one its paragraph named last; else the
  // article's.
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
  size_t RoleDistance(const PlaceMention& mention, TokenRange phrase,
                      const PlaceRef& before) const;
  bool PointsBack(const SentenceMentions& sentence, TokenRange phrase) const;
  size_t Distance(const SentenceMentions& sentence, TokenRange a,
                  TokenRange b) const;
  bool DatesSpeech(const TokenView& tokens, const TimeMention& time) const;

  const MentionReader& reader_;
  const ArticleMentions& article_;
  PlaceRef carried_;  // Named last before this sentence in its paragraph.
  PlaceRef next_;
  uint32_t paragraph_ = 0;
  v1::Claim::Field field_ = v1::Claim::BODY;
};

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_FACETS_H_
