#include "checker/pipeline/candidates.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/hash.h"
#include "checker/claim/person_name.h"
#include "checker/claim/slip.h"
#include "checker/claim/story.h"
#include "checker/claim/telling_unit.h"
#include "checker/compare/comparability.h"
#include "checker/match/block_index.h"
#include "checker/match/blocking.h"
#include "checker/match/candidate_pairs.h"

namespace crosscheck {
namespace {

// The family of all open kinds.
constexpr absl::string_view kOpen = "open";

// Days by which the window of a claim is widened so that no two miss each other
// that the time rule would let pass; negative: always open.
int Slack(const Claim& claim, const v1::Identity& identity) {
  if (claim.info == nullptr) return -1;
  switch (claim.info->accumulation()) {
    case v1::Kind::STOCK:
      return claim.info->slack_days();
    case v1::Kind::CUMULATIVE:
      return claim.scope_stated ? -1 : identity.toll_days();
    default:
      return -1;
  }
}

DayWindow Window(const Claim& claim, const v1::Identity& identity) {
  const int slack = Slack(claim, identity);
  if (slack < 0) return {};
  if (claim.scope_stated) {
    return Widened({claim.scope.first, claim.scope.last}, slack);
  }
  if (claim.report_day == kNoFirstDay) return {};
  return Widened({claim.report_day, claim.report_day}, slack);
}

// Appends the blocks of `words`, which are in order of their hashes and of
// which the first `members` may stand alone.
void AddBlocks(absl::Span<const uint64_t> words, size_t members,
               BlockingKey key, std::vector<BlockKey>& keys) {
  key.places = {};
  for (size_t i = 0; i < words.size(); ++i) {
    key.rare_lemmas = words.subspan(i, 1);
    for (const BlockKey block : BlocksOf(key, SiblingPlaces::kStayApart)) {
      keys.push_back(i < members ? block : GuestKey(block));
    }
  }
}

// How many of `n` words are members.
//
// Two sentences of which the smaller shares `share` of its words with the other
// must have one of its first (1 - share) n + 1 words in common, in any order
// that is the same for all (prefix filtering, as in set-similarity joins).  So
// a claim is a member under those and a guest under the rest.
size_t Members(size_t n, double share) {
  // Products need not be exact: on the side of one word more.
  constexpr double kRounding = 1e-9;
  return static_cast<size_t>((1 - share) * static_cast<double>(n) + kRounding) +
         1;
}

// The blocks of the words of the sentence and, where they may tell what is
// measured, of those next to the figure.
void AddWordBlocks(const Claim& claim, BlockingKey key,
                   const v1::Identity& identity, std::vector<BlockKey>& keys) {
  const bool open = claim.info == nullptr;
  const size_t words = claim.content.size();
  const double share =
      open ? identity.open_content_share() : identity.content_share();
  // Described persons are told by any word in common.
  AddBlocks(claim.content, claim.age ? words : Members(words, share), key,
            keys);
  if (!open && !claim.info->needs_content()) return;
  key.kind_family = StableHash("near", key.kind_family);
  AddBlocks(claim.near, Members(claim.near.size(), identity.near_share()), key,
            keys);
}

// The blocks in which it meets claims of open kinds.
void AddOpenBlocks(const Claim& claim, BlockingKey key,
                   std::vector<BlockKey>& keys) {
  if (MayBeOpen(claim)) AddBlocks(claim.content, 0, key, keys);
}

// The digits of its figure in ascending order, which those of another may be
// but for their places; empty if it has none.
std::string SortedDigits(const Claim& claim) {
  if (!claim.quantity || claim.age) return "";
  std::string digits = DigitsOf(claim);
  std::sort(digits.begin(), digits.end());
  return digits;
}

// The blocks of the names of its story, for each that it may be known by there:
// its kind, or the verb if that is open, and its unit or noun.
void AddStoryBlocks(const Claim& claim, const BlockingKey& key, uint64_t open,
                    const v1::Identity& identity, std::vector<BlockKey>& keys) {
  if (claim.story == nullptr) return;
  const WordVector& names = claim.story->names;
  const size_t members = names.TellingWords(identity.story_names());
  const auto add = [&](uint64_t family, absl::string_view known_by,
                       absl::string_view word, bool guest = false) {
    BlockingKey told = key;
    told.kind_family =
        StableHash(word, StableHash(known_by, StableHash("story", family)));
    AddBlocks(names.words().first(members), guest ? 0 : members, told, keys);
  };
  if (claim.info == nullptr) {
    if (!claim.predicate.empty()) add(open, "verb", claim.predicate);
  } else if (MayBeKnownByStory(claim) &&
             (claim.of_story || claim.of_part || claim.role)) {
    add(key.kind_family, "kind", "");
  }
  if (const std::string digits = SortedDigits(claim); digits.size() > 1) {
    add(open, "digits", digits);
  }
  if (!HasTellingMeasure(claim)) return;
  // A telling unit is in the key.
  const absl::string_view noun =
      HasTellingNoun(claim) ? claim.counted_lemma : absl::string_view();
  if (claim.info != nullptr) add(key.kind_family, "measure", noun);
  add(open, "measure", noun, /*guest=*/claim.info != nullptr);
  if (noun.empty() || claim.counted_class.empty()) return;
  // Two nouns of one class count alike.
  add(open, "class", claim.counted_class, /*guest=*/claim.info != nullptr);
}

void VisitPairs(const EntryView& entries,
                absl::FunctionRef<void(uint32_t a, uint32_t b)> visit) {
  const BlockIndex index(entries, /*threads=*/1);
  VisitCandidatePairs(entries, index, absl::MakeSpan(&visit, 1));
}

}  // namespace

EntryTable EnterClaims(absl::Span<const Claim> claims, bool by_group,
                       const v1::Identity& identity) {
  EntryTable table;
  for (const Claim& claim : claims) {
    BlockingKey key;
    const auto family = [&](absl::string_view kind) {
      const uint64_t hash = StableHash(kind);
      return by_group ? StableHash(claim.article->group, hash) : hash;
    };
    key.kind_family = family(claim.info != nullptr ? claim.kind : kOpen);
    key.dimension = StableHash(claim.dimension);
    std::vector<BlockKey> keys;
    // Places tell open kinds from nothing: those need a content in common.
    if (claim.info != nullptr) {
      key.places = claim.place.path;
      keys = BlocksOf(key, SiblingPlaces::kStayApart);
    }
    if (!claim.subject.empty()) {
      // Persons are known by names that are only alike.
      const uint64_t subject = StableHash(SurnameKey(claim.subject));
      key.places = {};
      key.rare_lemmas = absl::MakeConstSpan(&subject, 1);
      for (const BlockKey block : BlocksOf(key, SiblingPlaces::kStayApart)) {
        keys.push_back(block);
      }
    }
    AddWordBlocks(claim, key, identity, keys);
    const uint64_t open = family(kOpen);
    AddStoryBlocks(claim, key, open, identity, keys);
    key.kind_family = open;
    AddOpenBlocks(claim, key, keys);
    table.AddClaim(Window(claim, identity), keys);
  }
  return table;
}

void VisitCandidates(absl::Span<const Claim> claims, bool by_group,
                     const v1::Identity& identity,
                     absl::FunctionRef<void(uint32_t a, uint32_t b)> visit) {
  const EntryTable table = EnterClaims(claims, by_group, identity);
  VisitPairs(table.view(), visit);
}

void VisitCandidatesAcross(
    absl::Span<const Claim> claims, size_t split, bool by_group,
    const v1::Identity& identity,
    absl::FunctionRef<void(uint32_t a, uint32_t b)> visit) {
  const EntryTable table = EnterClaims(claims, by_group, identity);
  const EntryView entries = table.view();
  // Guests do not meet each other: so all those before `split` are.
  EntryTable sides;
  std::vector<BlockKey> keys;
  for (size_t c = 0; c < entries.claims(); ++c) {
    keys.clear();
    for (const BlockKey key : entries.KeysOf(c)) {
      keys.push_back(c < split ? GuestKey(key) : MemberKey(key));
    }
    sides.AddClaim(entries.windows[c], keys);
  }
  VisitPairs(sides.view(), [&](uint32_t a, uint32_t b) {
    if (a < split && b >= split) visit(a, b);
  });
}

}  // namespace crosscheck
