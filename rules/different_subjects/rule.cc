#include "rules/different_subjects/rule.h"

#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// People are named in full once and by their last name from then on.
bool SameParty(const Claim& a, const Claim& b) {
  if (a.subject == b.subject) return true;
  if (!a.age) return false;
  const auto last = [](absl::string_view name) {
    return name.substr(name.rfind(' ') + 1);
  };
  return last(a.subject) == last(b.subject);
}

class DifferentSubjectsRule final : public FacetRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "different-subjects",
        "Keeps what one party does or proposes apart from what another does."};
    return kDescriptor;
  }

  FacetRelation Relate(const Claim& a, const Claim& b,
                       const CompareContext&) const override {
    const bool needed = a.info != nullptr && a.info->needs_subject();
    if (a.subject.empty() || b.subject.empty()) {
      return needed ? FacetRelation{Facet::kSubject, Relation::kApart,
                                    "not known whose it is"}
                    : FacetRelation{Facet::kSubject, Relation::kUnknown,
                                    "nobody named"};
    }
    return SameParty(a, b)
               ? FacetRelation{Facet::kSubject, Relation::kEqual,
                               "the same party"}
               : FacetRelation{Facet::kSubject, Relation::kApart,
                               "different parties"};
  }
};

}  // namespace

std::unique_ptr<const FacetRule> NewDifferentSubjectsRule() {
  return std::make_unique<DifferentSubjectsRule>();
}

}  // namespace crosscheck
