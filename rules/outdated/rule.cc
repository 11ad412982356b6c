#include "rules/outdated/rule.h"

#include <algorithm>

#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

class OutdatedRule final : public DraftRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "outdated",
        "Flags a toll of a draft that the newest sources have overtaken."};
    return kDescriptor;
  }

  DraftJudgement Judge(const Claim& draft, absl::Span<const Claim* const> own,
                       absl::Span<const Claim* const> sources,
                       const CompareContext& context) const override {
    if (!draft.quantity || !IsToll(draft)) return {};
    Day newest = kNoFirstDay;
    for (const Claim* source : sources) {
      newest = std::max(newest, source->report_day);
    }
    if (newest == kNoFirstDay || newest < draft.report_day) return {};
    const v1::Widths& widths = context.config.widths();
    const Interval reach = Reach(draft, widths);
    for (const Claim* other : own) {
      // It tells of an earlier stage, too.
      if (other->quantity && Reach(*other, widths).upper > reach.upper) {
        return {};
      }
    }
    DraftJudgement judged;
    for (const Claim* source : sources) {
      if (source->report_day != newest || !source->quantity) continue;
      const Interval other = Reach(*source, widths);
      // One of the newest that leaves the draft its figure is enough.
      if (!Disjoint(reach, other) || other.upper < reach.lower) return {};
      judged.sources.push_back(source);
    }
    if (judged.sources.empty()) return {};
    judged.judgement = {v1::REVIEW, v1::MEDIUM, "newer sources give more"};
    judged.advice = "Take the newest toll, or date this one";
    return judged;
  }
};

}  // namespace

std::unique_ptr<const DraftRule> NewOutdatedRule() {
  return std::make_unique<OutdatedRule>();
}

}  // namespace crosscheck
