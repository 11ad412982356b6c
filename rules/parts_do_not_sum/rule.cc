#include "rules/parts_do_not_sum/rule.h"

#include <algorithm>

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/claim/claim_sorts.h"
#include "checker/compare/article_finding.h"
#include "checker/lexicon/counted_classes.h"

namespace crosscheck {
namespace {

// More figures in a row are a table.
constexpr size_t kMostParts = 6;

bool IsFlatCount(const Claim& claim) {
  return IsBareCount(claim) && IsUnhedged(claim) && !claim.quantity->scaled &&
         claim.modality == v1::FACT && !claim.increment;
}

double ValueOf(const Claim& claim) { return claim.quantity->value; }

// Where a list of parts can begin: directly behind the whole.
bool Opens(absl::string_view gap) {
  static constexpr absl::string_view kOpens[] = {": ",  " (",  ", ", " - ",
                                                 " – ", " — ", "—"};
  return absl::c_linear_search(kOpens, gap);
}

// Marks that can only say what the whole is made of.
bool Explains(absl::string_view gap) { return Opens(gap) && gap != ", "; }

bool Continues(absl::string_view gap) {
  static constexpr absl::string_view kJoins[] = {", ", " and ", ", and "};
  return absl::c_linear_search(kJoins, gap);
}

// The words of the claim's sentence behind its phrase.
absl::string_view Behind(const Claim& claim) {
  const uint32_t end = std::max(claim.phrase.end, claim.sentence.end);
  return WordsOf(claim, {claim.phrase.end, end});
}

// "and a child", ", a child and": the list goes on without a figure.
bool GoesOn(absl::string_view behind) {
  static constexpr absl::string_view kMore[] = {
      "a",   "an",   "and",  "another", "as",      "along",
      "one", "or",   "plus", "some",    "several", "with",
      "the", "many", "but",  "of",      "in",      "including"};
  absl::ConsumePrefix(&behind, ",");
  if (!absl::ConsumePrefix(&behind, " ")) return false;
  size_t end = 0;
  while (end < behind.size() &&
         absl::ascii_isalpha(static_cast<unsigned char>(behind[end]))) {
    ++end;
  }
  return absl::c_linear_search(kMore, behind.substr(0, end));
}

// What a group of people always falls into.
class Partition {
 public:
  void Add(const Claim& part) {
    const absl::string_view sort =
        IsAdult(part) ? "adult" : absl::string_view(part.counted_class);
    man_ = man_ || sort == "man";
    woman_ = woman_ || sort == "woman";
    boy_ = boy_ || sort == "boy";
    girl_ = girl_ || sort == "girl";
    child_ = child_ || sort == "child";
    adult_ = adult_ || sort == "adult";
    static constexpr absl::string_view kSorts[] = {"man",  "woman", "boy",
                                                   "girl", "child", "adult"};
    other_ = other_ || !absl::c_linear_search(kSorts, sort);
  }

  bool whole() const {
    return !other_ &&
           ((man_ && woman_) || (boy_ && girl_) || (adult_ && child_));
  }

 private:
  static bool IsAdult(const Claim& part) {
    return part.counted_lemma == "adult" || part.counted_lemma == "grown-up";
  }

  bool man_ = false;
  bool woman_ = false;
  bool boy_ = false;
  bool girl_ = false;
  bool child_ = false;
  bool adult_ = false;
  bool other_ = false;
};

// Claims listed behind `whole`, and how the list begins.
struct Parts {
  ClaimList claims;
  absl::string_view gap;
};

Parts ListedBehind(const Claim& whole, absl::Span<const Claim> article,
                   const CountedClasses& classes) {
  Parts parts;
  const Claim* last = &whole;
  for (const Claim* next = NextInSentence(whole, article);
       next != nullptr && parts.claims.size() < kMostParts;
       next = NextInSentence(*next, article)) {
    const absl::string_view gap = WordsBetween(*last, *next);
    if (last == &whole ? !Opens(gap) : !Continues(gap)) break;
    if (!IsFlatCount(*next) || next->counted.empty() ||
        classes.Apart(next->counted_class, whole.counted_class)) {
      return {};
    }
    if (last == &whole) parts.gap = gap;
    parts.claims.push_back(next);
    last = next;
  }
  return parts;
}

double SumOf(const ClaimList& claims) {
  double sum = 0;
  for (const Claim* claim : claims) sum += ValueOf(*claim);
  return sum;
}

std::string Reason(double sum, double whole) {
  return absl::StrCat("The parts make ", sum, " and the whole is ", whole,
                      ": check all of them");
}

class PartsDoNotSumRule final : public ClaimRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "parts-do-not-sum",
        "Flags parts that do not add up to the whole they are said to make."};
    return kDescriptor;
  }

  void Judge(const Claim& claim, absl::Span<const Claim> article,
             const CompareContext& context,
             std::vector<Finding>& findings) const override {
    if (!IsFlatCount(claim)) return;
    JudgeList(claim, article, context.classes, findings);
    JudgeRest(claim, article, findings);
  }

 private:
  // "16 people: nine men and five women".
  void JudgeList(const Claim& whole, absl::Span<const Claim> article,
                 const CountedClasses& classes,
                 std::vector<Finding>& findings) const {
    if (!classes.Within(whole.counted_class, "person")) return;
    const Parts parts = ListedBehind(whole, article, classes);
    if (parts.claims.size() < 2 || GoesOn(Behind(*parts.claims.back()))) return;
    Partition partition;
    for (const Claim* part : parts.claims) partition.Add(*part);
    const double sum = SumOf(parts.claims);
    if (!partition.whole() || sum == ValueOf(whole)) return;
    const bool sure = Explains(parts.gap);
    findings.push_back(ArticleFinding(
        *this, sure ? v1::CONFLICT : v1::REVIEW, sure ? v1::MEDIUM : v1::LOW,
        Reason(sum, ValueOf(whole)), {{&whole}, parts.claims}));
  }

  // "12 of the 30 passengers were saved and the other 20 are missing".
  void JudgeRest(const Claim& part, absl::Span<const Claim> article,
                 std::vector<Finding>& findings) const {
    const Claim* whole = NextInSentence(part, article);
    if (whole == nullptr || !IsFlatCount(*whole)) return;
    const absl::string_view of = WordsBetween(part, *whole);
    if (of != " of the " && of != " of its " && of != " of their ") return;
    const Claim* rest = NextInSentence(*whole, article);
    if (rest == nullptr || !IsFlatCount(*rest)) return;
    if (!rest->counted_lemma.empty() &&
        rest->counted_lemma != whole->counted_lemma) {
      return;
    }
    const absl::string_view before =
        absl::StripTrailingAsciiWhitespace(WordsBetween(*whole, *rest));
    if (!absl::EndsWith(before, " the other") &&
        !absl::EndsWith(before, " the remaining")) {
      return;
    }
    const double sum = ValueOf(part) + ValueOf(*rest);
    if (sum == ValueOf(*whole)) return;
    findings.push_back(ArticleFinding(*this, v1::REVIEW, v1::LOW,
                                      Reason(sum, ValueOf(*whole)),
                                      {{whole}, {&part, rest}}));
  }
};

}  // namespace

std::unique_ptr<const ClaimRule> NewPartsDoNotSumRule() {
  return std::make_unique<PartsDoNotSumRule>();
}

}  // namespace crosscheck
