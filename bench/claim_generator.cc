#include "bench/claim_generator.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/match/combine_hash.h"

namespace crosscheck_bench {
namespace {

using ::crosscheck::CombineHash;

// The n-th number it gives is a hash of the seed and n.
class Dice {
 public:
  explicit Dice(uint64_t seed) : seed_(seed) {}
  uint64_t Below(uint64_t n) { return CombineHash(seed_, next_++) % n; }
  bool Chance(uint64_t percent) { return Below(100) < percent; }

 private:
  const uint64_t seed_;
  uint64_t next_ = 0;
};

// One in ten claims begins a story; the r-th is drawn in proportion to 1 / r.
class Stories {
 public:
  explicit Stories(size_t claims) : claims_(claims) {
    uint64_t sum = 0;
    for (uint64_t r = 1; r <= claims / 10 + 10; ++r) {
      sum += (uint64_t{1} << 32) / r;
      weights_.push_back(sum);
    }
  }

  size_t Draw(Dice& dice) const {
    const uint64_t at = dice.Below(weights_.back());
    return static_cast<size_t>(
        std::upper_bound(weights_.begin(), weights_.end(), at) -
        weights_.begin());
  }

  // How many days the story goes on.
  int32_t Days(size_t story) const {
    const uint64_t weight =
        weights_[story] - (story == 0 ? 0 : weights_[story - 1]);
    const uint64_t size = claims_ * (weight >> 8) / (weights_.back() >> 8);
    return static_cast<int32_t>(14 + std::min<uint64_t>(3650, size / 8));
  }

 private:
  const uint64_t claims_;
  std::vector<uint64_t> weights_;  // Summed up.
};

// Small numbers are likelier: of `n`, the first is drawn about n times as often
// as the last.
uint32_t Skewed(uint32_t n, Dice& dice) {
  return static_cast<uint32_t>(
      std::min({dice.Below(n), dice.Below(n), dice.Below(n)}));
}

int64_t RoundToTwoDigits(int64_t value) {
  int64_t unit = 1;
  while (value / unit >= 100) unit *= 10;
  return std::max<int64_t>(1, (value + unit / 2) / unit * unit);
}

// Sets the days of `claim`, of a story that goes on from `start` for `days`.
void SetWindow(int32_t start, int32_t days, Dice& dice, GeneratedClaim* claim) {
  const auto below = [&](int32_t n) {
    return static_cast<int32_t>(dice.Below(static_cast<uint64_t>(n)));
  };
  claim->first_day = start + below(days);
  claim->last_day = claim->first_day;
  const uint64_t length = dice.Below(100);
  if (length < 60) return;
  if (length < 90) {
    claim->last_day += 1 + below(6);
  } else if (length < 97) {
    claim->last_day += 7 + below(23);
  } else {
    claim->first_day = start;  // "Since March".
  }
}

// Sets the interval of `claim`, for a figure of `value` and some hedge.
void SetInterval(int64_t value, Dice& dice, GeneratedClaim* claim) {
  claim->lower = claim->upper = value;
  const uint64_t hedge = dice.Below(100);
  if (hedge < 50) return;
  if (hedge < 70) {  // "About".
    claim->lower -= std::max<int64_t>(1, value / 10);
    claim->upper += std::max<int64_t>(1, value / 10);
  } else if (hedge < 85) {  // "At least".
    claim->upper = kNoUpper;
  } else if (hedge < 90) {  // "Up to".
    claim->lower = 0;
  } else {  // "Between".
    claim->upper += value / 4;
  }
}

}  // namespace

std::vector<GeneratedClaim> GenerateClaims(size_t n, uint64_t seed) {
  Dice dice(seed);
  const Stories stories(n);
  std::vector<GeneratedClaim> claims(n);
  for (size_t i = 0; i < n; ++i) {
    GeneratedClaim& claim = claims[i];
    const size_t story = stories.Draw(dice);
    const uint64_t story_hash = CombineHash(seed ^ 1, story);
    const int32_t days = stories.Days(story);
    const auto start = static_cast<int32_t>(story_hash % 7300);
    claim.id = static_cast<uint32_t>(i);
    claim.event = static_cast<uint32_t>(story_hash >> 38);
    claim.predicate = Skewed(8, dice);
    claim.place = Skewed(8, dice);
    claim.source = Skewed(500, dice);
    SetWindow(start, days, dice, &claim);

    const uint64_t thing =
        CombineHash(CombineHash(story_hash, claim.predicate), claim.place);
    const auto at_first = static_cast<int64_t>(5 + thing % 997);
    int64_t value = at_first + 2 * at_first * (claim.last_day - start) / days;
    if (dice.Chance(45)) {
      value = value * static_cast<int64_t>(50 + dice.Below(101)) / 100;
    }
    SetInterval(RoundToTwoDigits(value), dice, &claim);
  }
  return claims;
}

std::string ClaimsAsCsv(const std::vector<GeneratedClaim>& claims) {
  std::string csv =
      "id,event,predicate,place,day_lo,day_hi,val_lo,val_hi,source\n";
  for (const GeneratedClaim& c : claims) {
    absl::StrAppend(&csv, c.id, ",", c.event, ",", c.predicate, ",");
    absl::StrAppend(&csv, c.place, ",", c.first_day, ",", c.last_day, ",");
    absl::StrAppend(&csv, c.lower, ",", c.upper, ",", c.source, "\n");
  }
  return csv;
}

}  // namespace crosscheck_bench
