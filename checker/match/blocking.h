// Decides which blocks a claim is entered under, so that no two claims miss
// each other that the rules might compare.
//
// Places and lemmas are all that blocks are made of besides kind and unit; the
// event is a filter for whoever visits the pairs, days are the window's.
#ifndef CHECKER_MATCH_BLOCKING_H_
#define CHECKER_MATCH_BLOCKING_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/match/match_key.h"

namespace crosscheck {

// How many rare lemmas of a claim count.  It bounds the entries of a claim: the
// length of its chain of places and these.
inline constexpr size_t kMaxRareLemmas = 8;

// Whether claims at two places within a third ("Aleppo", "Idlib") may meet, or
// only at one place, or at a place and one that it is within.
enum class SiblingPlaces {
  // For a gazetteer that does not know all overlaps: "the east" and "Shaar" are
  // both parts of Aleppo and may be one.  A block is a whole country.
  kMeet,
  // For one that does.  Far fewer pairs: a country's block holds, besides those
  // of its parts, the claims that name nothing nearer, and only these meet all.
  kStayApart,
};

// What blocking looks at.  The numbers are StableHash() of the names, so that
// blocks are the same in every process.  Owns nothing.
struct BlockingKey {
  // Kinds whose claims may be compared have one family: "toll.killed".
  uint64_t kind_family = 0;
  // What the canonical unit measures: "1", "s", "USD".
  uint64_t dimension = 0;
  // The place of the claim, then what it is within, up to its country.  Empty
  // if the text names none, or one whose relation to others is not known.
  absl::Span<const uint64_t> places;
  // What the clause says that few clauses say: proper names of subject and
  // event first, then other lemmas, the rarest first.  Those after the first
  // kMaxRareLemmas are not looked at.  What is rare comes from a fixed table
  // and never from the articles at hand, or one more article could keep two
  // claims from meeting.
  absl::Span<const uint64_t> rare_lemmas;
};

// Returns whether two claims may be compared as far as kind, unit, place and
// words go; their windows come on top.  Symmetric.
//
// Never when kind family or dimension differ.  Two with places, if the places
// are one, or one within the other, or siblings that meet.  Else, if they share
// a rare lemma.  This is the definition that BlocksOf() implements.
bool MayMeet(const BlockingKey& a, const BlockingKey& b,
             SiblingPlaces siblings);

// Returns the keys under which a claim is entered: two claims meet in some
// block if, and but for colliding hashes only if, MayMeet() of them.
//
// Under (family, dimension, place) for its place and all that this is within,
// there as a guest when siblings stay apart.  Under (family, dimension, lemma)
// for its rare lemmas: as a member without a place, else as a guest, who meets
// only those without.
//
// The hashes are part of what is stored and shipped:
//   CombineHash over StableHash("place" or "lemma"), family, dimension, name.
std::vector<BlockKey> BlocksOf(const BlockingKey& claim,
                               SiblingPlaces siblings);

}  // namespace crosscheck

#endif  // CHECKER_MATCH_BLOCKING_H_
