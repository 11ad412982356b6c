// The place of a claim: one its sentence names, or one that was named before.
#ifndef CHECKER_NORMALIZE_PLACE_CHOICE_H_
#define CHECKER_NORMALIZE_PLACE_CHOICE_H_

#include <cstdint>

#include "checker/claim/claim.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"

namespace crosscheck {

// Follows one article sentence by sentence.  Not thread-safe.
class PlaceChoice {
 public:
  // Both must outlive it.
  PlaceChoice(const MentionReader& reader, const ArticleMentions& article)
      : reader_(reader), article_(article) {}

  // Goes on to the next sentence.
  void Enter(const SentenceMentions& sentence);

  // Returns the place of what `phrase` counts: the nearest of its sentence,
  // behind it rather than before and one that things are in rather than one
  // that is only named ("Kirun police"); else the one its paragraph named last;
  // else the article's.  Without a name if there is none.
  PlaceRef Choose(const SentenceMentions& sentence, TokenRange phrase) const;

 private:
  size_t RoleDistance(const PlaceMention& mention, TokenRange phrase) const;
  bool PointsBack(const TokenView& tokens, TokenRange phrase) const;
  bool IsHome(const TokenView& tokens, const PlaceMention& mention) const;

  // The place spoken of before this sentence.
  const PlaceRef& Before() const {
    return carried_.name.empty() ? article_.places.main : carried_;
  }

  const MentionReader& reader_;
  const ArticleMentions& article_;
  PlaceRef carried_;  // Named last before this sentence in its paragraph.
  PlaceRef next_;
  uint32_t paragraph_ = 0;
  v1::Claim::Field field_ = v1::Claim::BODY;
};

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_PLACE_CHOICE_H_
