#include "checker/extract/places/place_votes.h"

#include <algorithm>

#include "checker/extract/places/place_ref.h"

namespace crosscheck {
namespace {

// As much as four sentences that say "in Kirun".
constexpr int kDatelineVotes = 16;

bool IsBetter(const PlaceVotes::Entry& a, const PlaceVotes::Entry& b) {
  return a.count != b.count ? a.count > b.count : a.order < b.order;
}

}  // namespace

void PlaceVotes::Add(uint64_t key, PlaceId place, bool town, int count) {
  if (count == 0) return;
  Entry& entry = votes_[key];
  if (entry.count == 0) entry = {0, place, town, key, votes_.size()};
  entry.count += count;
}

void PlaceVotes::AddDateline(uint64_t key, PlaceId place) {
  Add(key, place, /*town=*/true, kDatelineVotes);
}

PlaceVotes::Entry PlaceVotes::Best(
    const Gazetteer& gazetteer,
    const absl::flat_hash_map<uint64_t, PlaceId>& senses,
    bool towns_only) const {
  absl::flat_hash_map<uint64_t, Entry> together;
  for (const auto& [key, votes] : votes_) {
    if (towns_only && !votes.town) continue;
    Entry entry = votes;
    const auto sense = senses.find(key);
    if (sense != senses.end()) entry.place = sense->second;
    const uint64_t id =
        entry.place == kNoPlace ? key : PlaceHash(gazetteer, entry.place);
    const auto [it, first] = together.try_emplace(id, entry);
    if (first) continue;
    it->second.count += entry.count;
    it->second.order = std::min(it->second.order, entry.order);
  }
  Entry best;
  for (const auto& [id, entry] : together) {
    if (IsBetter(entry, best)) best = entry;
  }
  return best;
}

}  // namespace crosscheck
