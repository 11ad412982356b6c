// What two claims are known to have in common, beside their figures' kind.
#ifndef CHECKER_COMPARE_COMMON_GROUND_H_
#define CHECKER_COMPARE_COMMON_GROUND_H_

#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "proto/config.pb.h"

namespace crosscheck {

struct CommonGround {
  bool event = false;
  bool subject = false;     // Named, not only described.
  bool phrase = false;      // Of open kinds: the words next to the figures.
  bool story = false;       // What the articles are about; of kinds of which a
                            // story has one, or of one verb.
  bool sure_story = false;  // So alike that nothing else need be known.
  bool measure = false;  // `story`, and of the claims only that they have one
                         // telling unit or noun: no other may be left.
  bool swapped = false;  // `story`, and the figures are one but for two digits
                         // that have changed places.
  bool only = false;     // Neither sentence has another figure that could be
                         // meant; only with `event`.

  bool enough() const { return event || subject || phrase || story; }
};

// Looks for it; `comparison` has the relations of the facets.
CommonGround CommonTo(const Claim& a, const Claim& b,
                      const Comparison& comparison,
                      const v1::Identity& identity);

// Whether somebody who knows has put the articles together.
bool OfOneGroup(const Claim& a, const Claim& b);

// Whether the articles name so few of the same that they tell of two things:
// the cosine of their names is below `apart`.  Of articles with only a few
// names nobody knows, and those of one group are of one story.
bool OfTwoStories(const Claim& a, const Claim& b, double apart);

// Whether the articles name so many of the same that they tell of one thing.
bool OfOneStory(const Claim& a, const Claim& b, const v1::Identity& identity);

// Whether the articles share so many exact figures, beside story and names,
// that they tell of one event, not of two days of a story that runs for months.
bool OfOneEvent(const Claim& a, const Claim& b, const v1::Identity& identity);

// Whether one figure is more than `ratio` times the other; false for dates and
// for figures that reach zero or have no end.
bool FarApart(const Claim& a, const Claim& b, double ratio);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_COMMON_GROUND_H_
