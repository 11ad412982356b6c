#include "checker/decisions/baseline.h"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "checker/base/civil_day.h"

namespace crosscheck {
namespace {

using ByFingerprint = std::map<std::string, v1::Decision>;

ByFingerprint DecisionsOf(const DecisionFile& file) {
  ByFingerprint decisions;
  for (const DecisionEntry& entry : file.entries) {
    decisions[entry.decision.fingerprint()] = entry.decision;
  }
  return decisions;
}

// Drops the baseline entries of which `findings` have none.
void Prune(absl::Span<const Finding> findings, ByFingerprint& decisions) {
  std::set<std::string> found;
  for (const Finding& finding : findings) found.insert(finding.fingerprint);
  for (auto it = decisions.begin(); it != decisions.end();) {
    const bool gone = it->second.kind() == v1::Decision::BASELINE &&
                      found.count(it->first) == 0;
    it = gone ? decisions.erase(it) : std::next(it);
  }
}

std::vector<v1::Decision> ListOf(ByFingerprint&& decisions) {
  std::vector<v1::Decision> list;
  list.reserve(decisions.size());
  for (auto& [fingerprint, decision] : decisions) {
    list.push_back(std::move(decision));
  }
  return list;
}

}  // namespace

std::vector<v1::Decision> WriteBaseline(absl::Span<const Finding> findings,
                                        const DecisionFile& old,
                                        std::optional<Day> as_of) {
  ByFingerprint decisions = DecisionsOf(old);
  Prune(findings, decisions);
  for (const Finding& finding : findings) {
    v1::Decision& decision = decisions[finding.fingerprint];
    if (!decision.fingerprint().empty()) continue;
    decision.set_fingerprint(finding.fingerprint);
    decision.set_kind(v1::Decision::BASELINE);
    if (as_of.has_value()) decision.set_date(IsoDay(*as_of));
    decision.set_finding(finding.rule + ": " + finding.message);
  }
  return ListOf(std::move(decisions));
}

std::vector<v1::Decision> PruneBaseline(absl::Span<const Finding> findings,
                                        const DecisionFile& old) {
  ByFingerprint decisions = DecisionsOf(old);
  Prune(findings, decisions);
  return ListOf(std::move(decisions));
}

}  // namespace crosscheck
