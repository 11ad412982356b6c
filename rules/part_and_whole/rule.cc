#include "rules/part_and_whole/rule.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"
#include "checker/claim/slip.h"
#include "checker/compare/shared_words.h"

namespace crosscheck {
namespace {

// The dimension of percents and fractions.
constexpr absl::string_view kShare = "ratio";

FacetRelation Counted(Relation relation, absl::string_view reason) {
  return {Facet::kCounted, relation, reason};
}

// The words before the head that say which: "Syrian government" of "Syrian
// government troops".
std::vector<std::string> Modifiers(const Claim& claim,
                                   const CountedClasses& classes) {
  std::vector<std::string> words =
      absl::StrSplit(absl::AsciiStrToLower(claim.counted), ' ');
  if (!words.empty()) words.pop_back();
  words.erase(std::remove_if(words.begin(), words.end(),
                             [&](const std::string& word) {
                               return !classes.Restricts(word);
                             }),
              words.end());
  std::sort(words.begin(), words.end());
  return words;
}

FacetRelation ByModifiers(const Claim& a, const Claim& b,
                          const CountedClasses& classes) {
  const std::vector<std::string> left = Modifiers(a, classes);
  const std::vector<std::string> right = Modifiers(b, classes);
  if (left == right) return Counted(Relation::kEqual, "the same noun");
  const bool within =
      std::includes(left.begin(), left.end(), right.begin(), right.end());
  const bool contains =
      std::includes(right.begin(), right.end(), left.begin(), left.end());
  if (within) return Counted(Relation::kWithin, "one noun is narrower");
  if (contains) return Counted(Relation::kContains, "one noun is narrower");
  return Counted(Relation::kApart, "different sorts of one thing");
}

FacetRelation ByClass(const Claim& a, const Claim& b,
                      const CountedClasses& classes) {
  if (a.counted_class == b.counted_class) {
    const bool all_a = a.counted_head.empty() ||
                       classes.IsGeneric(a.counted_head, a.counted_class);
    const bool all_b = b.counted_head.empty() ||
                       classes.IsGeneric(b.counted_head, b.counted_class);
    if (all_a && all_b) return Counted(Relation::kEqual, "nouns of one class");
    if (all_a) return Counted(Relation::kContains, "one noun is narrower");
    if (all_b) return Counted(Relation::kWithin, "one noun is narrower");
    return Counted(Relation::kApart, "different sorts of one class");
  }
  if (classes.Within(a.counted_class, b.counted_class)) {
    return Counted(Relation::kWithin, "one class is part of the other");
  }
  if (classes.Within(b.counted_class, a.counted_class)) {
    return Counted(Relation::kContains, "one class is part of the other");
  }
  return Counted(Relation::kApart, "different things are counted");
}

// "including nine tourists", "two of the injured": the text says that it is not
// all of them.
bool IsPart(const Claim& claim) {
  return claim.part_of >= 0 ||
         (claim.of_base && claim.info != nullptr && claim.info->adds_up());
}

// Whether one share is that of a group ("among women, turnout was 59 percent")
// and the other is not known to be: sentences that are one but for the figure
// are of one group.
bool OneIsOfGroup(const Claim& a, const Claim& b) {
  const auto of_group = [](const Claim& claim) {
    return claim.of_base && claim.counted.empty() && claim.dimension == kShare;
  };
  return of_group(a) != of_group(b) && !ShareNearlyAll(a, b, kNearlyAll);
}

class PartAndWholeRule final : public FacetRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "part-and-whole",
        "Tells what is counted apart: all, some of them, or others."};
    return kDescriptor;
  }

  FacetRelation Relate(const Claim& a, const Claim& b,
                       const CompareContext& context) const override {
    const v1::Kind* const kind = CommonKind(a, b);
    if (IsPart(a) && !IsPart(b)) {
      return Counted(Relation::kWithin, "one is a part of a figure");
    }
    if (IsPart(b) && !IsPart(a)) {
      return Counted(Relation::kContains, "one is a part of a figure");
    }
    // "Half of the voters" are a share of them like "61 percent of voters".
    if (a.of_base != b.of_base && a.dimension != kShare) {
      return Counted(Relation::kApart, "one is a part of what is counted");
    }
    if (OneIsOfGroup(a, b)) {
      return Counted(Relation::kApart, "one is the share of a group");
    }
    if (a.increment || b.increment) {
      return Counted(Relation::kApart, "one is added to another figure");
    }
    // What an event happens to is one of many nouns in its sentence.
    if (a.time && !a.quantity &&
        (a.counted_class.empty() || b.counted_class.empty())) {
      return a.counted_lemma == b.counted_lemma
                 ? Counted(Relation::kEqual, "the same noun")
                 : Counted(Relation::kUnknown, "not known what it happens to");
    }
    if (a.time && a.quantity && kind != nullptr) {
      return Counted(Relation::kEqual, "a length of time");
    }
    // A noun left out, where the kind does not say what is counted.
    if (a.counted_class.empty() && b.counted_class.empty() &&
        (a.counted.empty() || b.counted.empty())) {
      return a.counted == b.counted
                 ? Counted(Relation::kEqual, "what is counted follows")
                 : Counted(Relation::kUnknown, "one noun is left out");
    }
    if (a.counted_lemma == b.counted_lemma && !a.counted.empty() &&
        !b.counted.empty()) {
      return ByModifiers(a, b, context.classes);
    }
    if (kind != nullptr && kind->any_noun()) {
      return Counted(Relation::kEqual, "one thing by several nouns");
    }
    if (a.counted_class.empty() || b.counted_class.empty()) {
      // "1,140 operations" and "1,410 procedures".
      if (kind == nullptr && AreSurelySwapped(a, b)) {
        return Counted(Relation::kUnknown, "the digits are those of the other");
      }
      return a.counted.empty() || b.counted.empty()
                 ? Counted(Relation::kUnknown, "one noun is left out")
                 : Counted(Relation::kApart, "different things are counted");
    }
    return ByClass(a, b, context.classes);
  }
};

}  // namespace

std::unique_ptr<const FacetRule> NewPartAndWholeRule() {
  return std::make_unique<PartAndWholeRule>();
}

}  // namespace crosscheck
