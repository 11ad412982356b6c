// Which of its places a text is about.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_VOTES_H_
#define CHECKER_EXTRACT_PLACES_PLACE_VOTES_H_

#include <cstddef>
#include <cstdint>

#include "absl/container/flat_hash_map.h"
#include "checker/lexicon/places/gazetteer.h"

namespace crosscheck {

// Votes for the names of one text, keyed by NameHash().
class PlaceVotes {
 public:
  struct Entry {
    int count = 0;
    PlaceId place = kNoPlace;  // None: a name the gazetteer does not know.
    bool town = false;         // And no country, province or valley.
    uint64_t key = 0;
    size_t order = 0;  // The one named first wins among equals.
  };

  // Makes room for so many names.
  void Reserve(size_t names) { votes_.reserve(names); }

  void Add(uint64_t key, PlaceId place, bool town, int count);

  // A dateline's.
  void AddDateline(uint64_t key, PlaceId place);

  // Takes all votes for a name away.
  void Remove(uint64_t key) { votes_.erase(key); }

  // The name with the most votes, those for aliases of one place together and
  // each name taken as `senses` has it; its count is 0 if there is none.
  Entry Best(const Gazetteer& gazetteer,
             const absl::flat_hash_map<uint64_t, PlaceId>& senses,
             bool towns_only) const;

 private:
  absl::flat_hash_map<uint64_t, Entry> votes_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_VOTES_H_
