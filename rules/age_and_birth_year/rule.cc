#include "rules/age_and_birth_year/rule.h"

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "checker/base/civil_day.h"
#include "checker/compare/article_finding.h"

namespace crosscheck {
namespace {

constexpr absl::string_view kBirth = "birth.date";

// Nobody is older.
constexpr int kOldest = 120;

bool IsBirth(const Claim& claim) {
  return claim.kind == kBirth && claim.time && claim.time->full;
}

// "Jana Holm, 57," and "(57)": her age on the day of the report, where "at 57"
// and "was 57 when" may be of any day.
bool IsAgeToday(const Claim& claim) {
  if (!claim.age || claim.quantity->unit != "a" ||
      claim.quantity->hedge != v1::HEDGE_NONE || claim.subject.empty()) {
    return false;
  }
  const absl::string_view text = FieldOf(claim).text;
  const absl::string_view before = text.substr(0, claim.phrase.begin);
  const absl::string_view behind = text.substr(claim.phrase.end);
  return (absl::EndsWith(before, ", ") && absl::StartsWith(behind, ",")) ||
         (absl::EndsWith(before, "(") && absl::StartsWith(behind, ")"));
}

// Whether the words between say that it is her own birth: ", who was born in ".
bool IsOwn(const Claim& age, const Claim& birth) {
  static constexpr absl::string_view kOwn[] = {
      ", born in ",         ", born on ",        ", who was born in ",
      ", who was born on ", ", was born in ",    ", was born on ",
      ") was born in ",     ") was born on ",    ", born ",
      ") born in ",         ") who was born in "};
  const absl::string_view words = WordsBetween(age, birth);
  return absl::c_linear_search(kOwn, words);
}

// The birth right behind the age, if the sentence has no other date; null
// otherwise.
const Claim* BirthBehind(const Claim& age, absl::Span<const Claim> article) {
  const Claim* const birth = NextInSentence(age, article);
  if (birth == nullptr || !IsBirth(*birth) || !IsOwn(age, *birth)) {
    return nullptr;
  }
  const Claim* const next = NextInSentence(*birth, article);
  const bool first =
      age.ordinal == 0 || !SameSentence(article[age.ordinal - 1], age);
  return first && (next == nullptr || !next->time) ? birth : nullptr;
}

absl::civil_year_t YearOf(Day day) { return CivilDayOf(day).year(); }

class AgeAndBirthYearRule final : public ClaimRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "age-and-birth-year",
        "Flags an age that the date of birth beside it rules out."};
    return kDescriptor;
  }

  void Judge(const Claim& claim, absl::Span<const Claim> article,
             const CompareContext&,
             std::vector<Finding>& findings) const override {
    if (claim.report_day == kNoFirstDay || !IsAgeToday(claim)) return;
    const Claim* const birth = BirthBehind(claim, article);
    if (birth == nullptr) return;
    const absl::civil_year_t most =
        YearOf(claim.report_day) - YearOf(birth->scope.first);
    if (most < 1 || most > kOldest) return;
    const double age = claim.quantity->value;
    const auto oldest = static_cast<double>(most);
    if (age >= oldest - 1 && age <= oldest) return;
    const std::string reason = absl::StrCat(
        "Who was born in ", YearOf(birth->scope.first), " is ", most - 1,
        " or ", most, " on the day of the report: correct one of the two");
    findings.push_back(ArticleFinding(*this, v1::CONFLICT, v1::HIGH, reason,
                                      {{&claim}, {birth}}));
  }
};

}  // namespace

std::unique_ptr<const ClaimRule> NewAgeAndBirthYearRule() {
  return std::make_unique<AgeAndBirthYearRule>();
}

}  // namespace crosscheck
