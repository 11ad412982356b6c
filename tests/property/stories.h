// Small invented stories for property tests: what is said is kept apart from
// how it is written, so that one story can be written in many ways.
#ifndef TESTS_PROPERTY_STORIES_H_
#define TESTS_PROPERTY_STORIES_H_

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/compare/fact.h"

namespace crosscheck_testing {

// "{n}" in the pattern is the figure, "{d}" the day as a full date and "{w}" as
// a weekday of the week before publication.
struct StorySentence {
  std::string pattern;
  int figure = 0;
  int day = 0;  // Days since 1970-01-01.
};

struct StoryArticle {
  std::string id;
  std::string outlet;
  std::string group;
  int day = 0;  // Of publication.
  std::vector<StorySentence> sentences;
};

using Story = std::vector<StoryArticle>;

enum class Numerals {
  kCommas,  // 250,000
  kBare,    // 250000
  kSpaces,  // 250 000, with no-break spaces
  kWords,   // two hundred and fifty thousand
};

enum class Space {
  kSingle,
  kDouble,
  kWrapped,     // Lines end before words in lower case.
  kParagraphs,  // Each sentence is one.
};

struct Writing {
  Numerals numerals = Numerals::kCommas;
  Space space = Space::kSingle;
  bool curly = false;  // Quotation marks and apostrophes.
  int shift = 0;       // Days by which all dates are later.
};

// Returns two to four articles of a few sentences on one flood; the same for
// the same seed on every machine.  Several speak of the same thing.
Story RandomStory(uint32_t seed);

std::vector<crosscheck::Article> Write(const Story& story,
                                       const Writing& writing = {});

// "250,000" in the given way.
std::string WriteNumber(int number, Numerals numerals);

// What findings say, pair by pair of claims on different sides:
// "CONFLICT disjoint-bounds a#0 b#2".
std::set<std::string> PairsOf(absl::Span<const crosscheck::Finding> findings);

// Drops articles and sentences from `story`, which `violates`, as long as what
// is left still does, and returns it written out, for people.
std::string Smallest(Story story,
                     const std::function<bool(const Story&)>& violates);

}  // namespace crosscheck_testing

#endif  // TESTS_PROPERTY_STORIES_H_
