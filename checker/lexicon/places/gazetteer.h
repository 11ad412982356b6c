// Places: what their names are, which is part of which, and which one a text
// means.
//
// The table is built at build time (build_gazetteer.h) and searched where it
// lies in the program, so there is nothing to load but a few kilobytes that
// tell most words that begin no name.  Words that stand for a place within one
// text only ("the east") are the business of whoever reads that text.
#ifndef CHECKER_LEXICON_PLACES_GAZETTEER_H_
#define CHECKER_LEXICON_PLACES_GAZETTEER_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/text/token.h"

namespace crosscheck {

// Number of a place within one gazetteer.  Not stable from one version of the
// table to the next: store keys.
using PlaceId = uint32_t;

inline constexpr PlaceId kNoPlace = 0xffffffff;

enum class PlaceKind : uint8_t {
  kCountry,  // Also dependencies and others with an ISO code of their own.
  kRegion,   // States, provinces, peninsulas.
  kCapital,
  kTown,
};

// Plain value; the views live as long as the gazetteer's bytes.
struct GazetteerPlace {
  absl::string_view key;      // "sy", "sy/aleppo"; ASCII.
  absl::string_view name;     // For messages: "Aleppo".
  PlaceId parent = kNoPlace;  // The next larger place.
  uint32_t population = 0;    // 0: not known.  A region's: of its towns.
  double latitude = 0;        // Degrees; 0, 0 for countries and regions.
  double longitude = 0;
  PlaceKind kind = PlaceKind::kTown;
};

// The places that bear one name, the likeliest first: countries, regions, then
// by population.
class PlaceList {
 public:
  PlaceList() = default;
  PlaceList(const char* bytes, size_t size) : bytes_(bytes), size_(size) {}

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  PlaceId operator[](size_t i) const;

 private:
  const char* bytes_ = nullptr;
  size_t size_ = 0;
};

// Immutable; any number of threads may read it.
class Gazetteer {
 public:
  // A name found at a token.
  struct Match {
    size_t length = 0;  // Tokens covered; 0 when there is no name.
    PlaceList places;   // Empty for what is known to be no place: "March".
    uint8_t flags = 0;  // NameFlag of gazetteer_format.h.
    explicit operator bool() const { return length > 0; }

    // Whether the name is a word, or people's, too.
    bool may_be_no_place() const;
  };

  // A place a text means.
  struct Mention {
    PlaceId place = kNoPlace;
    size_t length = 0;       // Tokens, with ", Syria" of "Aleppo, Syria".
    size_t name_length = 0;  // Tokens of the name alone.
    PlaceList others;        // All bearers of the name, `place` among them.
    explicit operator bool() const { return place != kNoPlace; }
  };

  // Reads the bytes of BuildGazetteer() in place; they must outlive it, begin
  // at a multiple of four and be what that function made: they are not checked
  // beyond their head.  Linear in the number of names: some hundred
  // microseconds for those of the program.
  explicit Gazetteer(absl::string_view bytes);

  // The gazetteer built into the program.
  static const Gazetteer& BuiltIn();

  // Returns the longest name that starts at tokens[at], by its form alone: a
  // name needs its capitals ("US" all of them) and, where it is short for
  // something, its full stop.  Case, accents, hyphens and apostrophes do not
  // matter otherwise.
  //
  // One hash look-up for a token with a capital, up to one more for each word
  // of the longest name that starts with it; none for other tokens save short
  // articles before a capital ("al-Bab").
  Match Longest(const TokenView& tokens, size_t at) const;

  // Whether Longest() or Demonym() may find a name where this word stands, in
  // whatever case: the test of a bit, which says yes of one in seven others.
  bool MayBeginName(absl::string_view word) const;
  bool MayBeginPeople(absl::string_view word) const;

  // Returns the place that the words at tokens[at] mean in this sentence, or
  // none.  When `length` is set without a place, the words are known to be
  // something else and should be passed over as one.
  //
  // Among places of one name it takes the one whose whole the text names
  // ("Tripoli, Lebanon"; "the Lebanese city of Tripoli"), else one within a
  // place of `context` (say, the countries the article names) unless another is
  // twenty times as large, else the first.  English words that are also towns,
  // names of people that are also towns of less than a million, and towns of
  // less than 50,000 must be shown to be places: by such a whole, by a word
  // like "in" or "near" before them or (not the words) by `context`.  Words and
  // names of people need 100,000 people even so, unless the text names the
  // whole. When in doubt it returns none: a place left out is `unknown`, a
  // wrong one sets claims apart that are not.
  Mention Find(const TokenView& tokens, size_t at,
               absl::Span<const PlaceId> context = {}) const {
    return Find(tokens, at, Longest(tokens, at), context);
  }

  // The same of `match`, the longest name at tokens[at], for who knows it.
  Mention Find(const TokenView& tokens, size_t at, const Match& match,
               absl::Span<const PlaceId> context = {}) const;

  // Returns the places whose people, language or things the words at
  // tokens[at] name: "Syrians", "Saudi", "South Korean".
  Match Demonym(const TokenView& tokens, size_t at) const;

  // Returns the places whose government the words at tokens[at] can stand for:
  // "the Kremlin", "Washington".  Whether they do is for the caller to tell.
  Match Government(const TokenView& tokens, size_t at) const;

  // Returns the place with this key, or kNoPlace.  Binary search.
  PlaceId FindKey(absl::string_view key) const;

  GazetteerPlace Get(PlaceId id) const;

  // What Get() has of it, for who needs no more: that reads the strings, too,
  // which lie elsewhere.
  absl::string_view Key(PlaceId place) const;
  PlaceKind Kind(PlaceId place) const;
  uint32_t Population(PlaceId place) const;
  PlaceId Parent(PlaceId place) const;

  // Returns `place`, what it is part of, and so on up to the country.
  std::vector<PlaceId> Ancestors(PlaceId place) const;

  // Whether `place` is `whole` or part of it.
  bool Within(PlaceId place, PlaceId whole) const;

  // The country of `place`; itself for a country.
  PlaceId Country(PlaceId place) const;

  size_t size() const { return places_; }

  // Changes when anything in the table does.
  uint64_t version() const { return version_; }

 private:
  struct NameView {
    absl::string_view string;
    PlaceList bearers;
    uint8_t flags = 0;
    uint8_t longest = 0;
    bool found = false;
  };

  void FillFilter();
  bool MayBeIn(uint32_t tag) const {
    return (filter_[tag / 64 & (filter_.size() - 1)] >> (tag % 64) & 1) != 0;
  }
  bool MayBegin(char space, absl::string_view word) const;
  NameView LookUp(absl::string_view string, uint64_t hash) const;
  absl::string_view String(uint32_t at) const;
  Match LongestIn(char space, const TokenView& tokens, size_t at) const;
  bool InList(char space, const TokenView& tokens, size_t at) const;
  bool HasItsForm(const NameView& name, const TokenView& tokens, size_t at,
                  size_t& end) const;
  bool MayBeMeant(const TokenView& tokens, size_t at, size_t end,
                  const Match& match, PlaceId place, bool in_context) const;
  bool StandsAlone(const TokenView& tokens, size_t at, size_t end) const;
  bool IsStreet(const TokenView& tokens, size_t end) const;
  static bool IsRoadNumber(const TokenView& tokens, size_t at, size_t end);
  bool HasPreposition(const TokenView& tokens, size_t at) const;
  size_t QualifierEnd(const TokenView& tokens, size_t end,
                      const PlaceList& candidates, PlaceId& chosen) const;
  PlaceId QualifiedBefore(const TokenView& tokens, size_t at,
                          const PlaceList& candidates) const;
  PlaceId FirstRegion(const PlaceList& candidates) const;
  PlaceId PartOf(const PlaceList& candidates, const PlaceList& wholes) const;
  PlaceId Choose(const PlaceList& candidates, absl::Span<const PlaceId> context,
                 bool& in_context) const;

  absl::string_view bytes_;
  uint64_t version_ = 0;
  uint32_t places_ = 0;
  uint32_t slots_ = 0;
  const char* place_records_ = nullptr;
  const char* name_records_ = nullptr;
  const char* slot_records_ = nullptr;
  const char* bearers_ = nullptr;
  const char* strings_ = nullptr;

  // A bit for the tag of each slot.  It fits into the nearest cache, which the
  // slots, met at random, do not.
  std::vector<uint64_t> filter_;
};

}  // namespace crosscheck

#endif  // CHECKER_LEXICON_PLACES_GAZETTEER_H_
