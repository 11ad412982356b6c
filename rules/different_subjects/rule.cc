#include "rules/different_subjects/rule.h"

#include "checker/claim/person_name.h"

namespace crosscheck {
namespace {

// A person who is only described ("a 6-year-old girl") is known by the noun.
bool DescribedAlike(const Claim& a, const Claim& b) {
  return a.age && a.subject.empty() && b.subject.empty() &&
         !a.counted_lemma.empty() && a.counted_lemma == b.counted_lemma;
}

FacetRelation Persons(const Claim& a, const Claim& b) {
  switch (ComparePersons(a.subject, b.subject)) {
    case SamePerson::kYes:
      return {Facet::kSubject, Relation::kEqual, "the same person"};
    case SamePerson::kMaybe:
      // Candidates of one family, or "Civic Union" and "Farmers' Union".
      if (!a.age) break;
      return {Facet::kSubject, Relation::kUnknown, "perhaps of one family"};
    case SamePerson::kNo:
      break;
  }
  return {Facet::kSubject, Relation::kApart, "different persons"};
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
    if (DescribedAlike(a, b)) {
      return {Facet::kSubject, Relation::kEqual, "described alike"};
    }
    const v1::Kind* const kind = CommonKind(a, b);
    const bool needed = kind != nullptr && kind->needs_subject();
    if (a.subject.empty() || b.subject.empty()) {
      return needed ? FacetRelation{Facet::kSubject, Relation::kApart,
                                    "not known whose it is"}
                    : FacetRelation{Facet::kSubject, Relation::kUnknown,
                                    "nobody named"};
    }
    if ((a.age && b.age) || (kind != nullptr && kind->named_subject())) {
      return Persons(a, b);
    }
    return a.subject == b.subject
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
