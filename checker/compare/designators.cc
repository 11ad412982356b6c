#include "checker/compare/designators.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <tuple>

#include "absl/strings/string_view.h"
#include "checker/base/day.h"
#include "checker/compare/comparability.h"
#include "checker/compare/shared_words.h"

namespace crosscheck {
namespace {

// Of the longer sentence.
constexpr double kNearlyAllWords = 0.7;

bool SayTheSame(const Claim& a, const Claim& b) {
  return CountShared(a.content, b.content) ==
             std::min(a.content.size(), b.content.size()) &&
         ShareNearlyAll(a, b, kNearlyAllWords);
}

}  // namespace

Comparison CompareDesignators(const Claim& a, const Claim& b,
                              const RuleSet& rules,
                              const CompareContext& context) {
  Comparison comparison;
  comparison.reason = "sentences that differ in more than a number";
  if (a.counted_lemma != b.counted_lemma || a.report_day != b.report_day ||
      a.round_up || b.round_up || !SayTheSame(a, b)) {
    return comparison;
  }
  return Compare(a, b, rules, context);
}

std::vector<ComparedPair> PairDesignators(absl::Span<const Claim> designators,
                                          const RuleSet& rules,
                                          const CompareContext& context,
                                          bool by_group) {
  using Key = std::tuple<absl::string_view, Day, absl::string_view>;
  std::map<Key, std::vector<uint32_t>> blocks;
  for (uint32_t i = 0; i < designators.size(); ++i) {
    const Claim& claim = designators[i];
    const absl::string_view group =
        by_group ? absl::string_view(claim.article->group)
                 : absl::string_view();
    blocks[{claim.counted_lemma, claim.report_day, group}].push_back(i);
  }
  std::vector<ComparedPair> pairs;
  for (const auto& [key, block] : blocks) {
    for (size_t i = 0; i < block.size(); ++i) {
      for (size_t j = i + 1; j < block.size(); ++j) {
        const Claim& a = designators[block[i]];
        const Claim& b = designators[block[j]];
        if (a.article == b.article) continue;
        const Comparison comparison = CompareDesignators(a, b, rules, context);
        if (comparison.comparable) {
          pairs.push_back({block[i], block[j], comparison});
        }
      }
    }
  }
  std::sort(pairs.begin(), pairs.end(),
            [](const ComparedPair& x, const ComparedPair& y) {
              return std::tie(x.a, x.b) < std::tie(y.a, y.b);
            });
  return pairs;
}

}  // namespace crosscheck
