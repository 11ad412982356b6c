#include "rules/different_places/rule.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/compare/shared_words.h"

namespace crosscheck {
namespace {

bool LiesIn(const PlaceRef& inner, uint64_t outer) {
  return std::find(inner.path.begin(), inner.path.end(), outer) !=
         inner.path.end();
}

bool Holds(const PlaceRef& outer, const PlaceRef& inner) {
  return LiesIn(inner, outer.path.front());
}

// "northern Slovakia" and a town of Slovakia, which may lie there or not.
bool MayHold(const PlaceRef& side, const PlaceRef& other) {
  return side.side && !other.side && side.path.size() > 1 &&
         LiesIn(other, side.path[1]);
}

// "Kirun" and "Kirun province": near spellings are not told apart.
bool ShareWord(absl::string_view a, absl::string_view b) {
  const std::string left = absl::AsciiStrToLower(a);
  const std::string right = absl::AsciiStrToLower(b);
  const std::string& shorter = left.size() < right.size() ? left : right;
  const std::string& longer = left.size() < right.size() ? right : left;
  return longer.find(shorter) != std::string::npos;
}

// Whether both may be the one birth or release of somebody or something that
// both sentences name: the place may be what one of them has wrong.
bool OnceOfOneName(const Claim& a, const Claim& b) {
  const v1::Kind* const kind = CommonKind(a, b);
  return kind != nullptr && kind->occurrence() == v1::Kind::ONCE &&
         kind->needs_content() && CountShared(a.names, b.names) > 0;
}

class DifferentPlacesRule final : public FacetRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "different-places", "Keeps figures for different places apart."};
    return kDescriptor;
  }

  FacetRelation Relate(const Claim& a, const Claim& b,
                       const CompareContext&) const override {
    if (a.place.name.empty() || b.place.name.empty()) {
      return {Facet::kPlace, Relation::kUnknown, "one side names no place"};
    }
    if (a.place.path.front() == b.place.path.front()) {
      return {Facet::kPlace, Relation::kEqual, "the same place"};
    }
    if (Holds(a.place, b.place)) {
      return {Facet::kPlace, Relation::kContains, "one place holds the other"};
    }
    if (Holds(b.place, a.place)) {
      return {Facet::kPlace, Relation::kWithin, "one place holds the other"};
    }
    if (ShareWord(a.place.name, b.place.name)) {
      return {Facet::kPlace, Relation::kUnknown, "names much alike"};
    }
    if (MayHold(a.place, b.place) || MayHold(b.place, a.place)) {
      return {Facet::kPlace, Relation::kUnknown, "one may lie in the other"};
    }
    if (a.place.home != b.place.home) {
      return {Facet::kPlace, Relation::kUnknown,
              "one is only where somebody is from"};
    }
    // Whose age it is tells more than where they were.
    if (a.age && b.age) {
      return {Facet::kPlace, Relation::kUnknown, "people move"};
    }
    if (OnceOfOneName(a, b)) {
      return {Facet::kPlace, Relation::kUnknown, "it happened in one place"};
    }
    if (a.place.stated && b.place.stated) {
      return {Facet::kPlace, Relation::kApart, "different places"};
    }
    return {Facet::kPlace, Relation::kUnknown, "a place is only carried along"};
  }
};

}  // namespace

std::unique_ptr<const FacetRule> NewDifferentPlacesRule() {
  return std::make_unique<DifferentPlacesRule>();
}

}  // namespace crosscheck
