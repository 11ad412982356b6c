#include "checker/match/random_claims.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "checker/match/blocking.h"
#include "checker/match/match_key.h"

namespace crosscheck {
namespace {

// mt19937 and `%` only: the standard distributions vary between libraries.
class Dice {
 public:
  explicit Dice(uint32_t seed) : random_(seed) {}
  uint32_t Below(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  bool Chance(uint32_t percent) { return Below(100) < percent; }

 private:
  std::mt19937 random_;
};

// What the claims of one archive are drawn from.
struct World {
  uint32_t kinds;
  uint32_t days;
  uint32_t words;
  uint32_t percent_placeless;
  uint32_t percent_odd_windows;
  // Of each place its parent, which has a lower number; a country is its own.
  std::vector<uint32_t> parents;
};

World MakeWorld(Dice& dice) {
  World world;
  world.kinds = 1 + dice.Below(4);
  world.days = 1 + dice.Below(400);
  world.words = 1 + dice.Below(60);
  world.percent_placeless = 10 * dice.Below(11);
  world.percent_odd_windows = 10 * dice.Below(5);
  const uint32_t places = 1 + dice.Below(30);
  for (uint32_t p = 0; p < places; ++p) {
    world.parents.push_back(dice.Chance(20) ? p : dice.Below(p + 1));
  }
  return world;
}

// The place and its ancestors.  Names are numbered from 1.
std::vector<uint64_t> Chain(const World& world, uint32_t place) {
  std::vector<uint64_t> chain = {place + 1};
  while (world.parents[place] != place) {
    place = world.parents[place];
    chain.push_back(place + 1);
  }
  return chain;
}

DayWindow MakeWindow(const World& world, Dice& dice) {
  const auto first = static_cast<int32_t>(17000 + dice.Below(world.days));
  const auto few = static_cast<int32_t>(dice.Below(8));
  if (!dice.Chance(world.percent_odd_windows)) return {first, first + few};
  switch (dice.Below(5)) {
    case 0:
      return {kNoFirstDay, first};
    case 1:
      return {first, kNoLastDay};
    case 2:
      return {kNoFirstDay, kNoLastDay};
    case 3:
      return {first, first - 1 - few};  // Empty.
    default:
      return {first, first + static_cast<int32_t>(dice.Below(world.days))};
  }
}

RandomClaim MakeClaim(const World& world, Dice& dice) {
  RandomClaim claim;
  claim.kind_family = 1 + dice.Below(world.kinds);
  claim.dimension = 1 + dice.Below(2);
  if (!dice.Chance(world.percent_placeless)) {
    const auto places = static_cast<uint32_t>(world.parents.size());
    claim.places = Chain(world, dice.Below(places));
  }
  // Some have more than count, some repeat one.
  for (uint32_t n = dice.Below(kMaxRareLemmas + 3); n > 0; --n) {
    claim.rare_lemmas.push_back(1 + dice.Below(world.words));
  }
  claim.window = MakeWindow(world, dice);
  return claim;
}

}  // namespace

std::vector<RandomClaim> RandomClaims(size_t n, uint32_t seed) {
  Dice dice(seed);
  const World world = MakeWorld(dice);
  std::vector<RandomClaim> claims;
  for (size_t i = 0; i < n; ++i) claims.push_back(MakeClaim(world, dice));
  return claims;
}

EntryTable EnterAll(const std::vector<RandomClaim>& claims,
                    SiblingPlaces siblings) {
  EntryTable table;
  for (const RandomClaim& claim : claims) {
    table.AddClaim(claim.window, BlocksOf(claim.key(), siblings));
  }
  return table;
}

}  // namespace crosscheck
