#include "checker/decisions/suppress.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/civil_day.h"
#include "checker/base/count_of.h"

namespace crosscheck {
namespace {

class Suppressor {
 public:
  Suppressor(const DecisionFile& file, std::optional<Day> as_of)
      : file_(file), as_of_(as_of), used_(file.entries.size(), false) {}

  Suppressions Suppress(absl::Span<const Finding> findings) {
    size_t covered = 0;
    for (const Finding& finding : findings) {
      result_.of_finding.push_back(DecisionOn(finding));
      if (result_.of_finding.back() != nullptr) ++covered;
    }
    if (covered > 0) AddNote("N301", nullptr, CoveredWords(covered));
    if (file_.exact) {
      NoteMissed();
    } else {
      NoteUnused();
    }
    return std::move(result_);
  }

 private:
  std::string CoveredWords(size_t covered) const {
    const std::string count = CountOf(covered, "finding");
    const char* const verb = covered == 1 ? " is " : " are ";
    if (file_.exact) return absl::StrCat(count, verb, "expected");
    return absl::StrCat(count, verb, "suppressed by ",
                        covered == 1 ? "a decision" : "decisions");
  }

  const v1::Decision* DecisionOn(const Finding& finding) {
    const auto entry = std::lower_bound(
        file_.entries.begin(), file_.entries.end(), finding.fingerprint,
        [](const DecisionEntry& a, const std::string& fingerprint) {
          return a.decision.fingerprint() < fingerprint;
        });
    if (entry == file_.entries.end() ||
        entry->decision.fingerprint() != finding.fingerprint) {
      return nullptr;
    }
    const size_t index = static_cast<size_t>(entry - file_.entries.begin());
    const bool first = !used_[index];
    used_[index] = true;
    return Holds(*entry, first) ? &entry->decision : nullptr;
  }

  // Says so once if it does not.
  bool Holds(const DecisionEntry& entry, bool first) {
    const v1::Decision& decision = entry.decision;
    if (decision.expires().empty()) return true;
    if (!as_of_.has_value()) {
      if (first) {
        AddNote("N304", &entry,
                absl::StrCat("the decision on ", decision.fingerprint(),
                             " is not applied: it has an expiry, and no "
                             "article has a date (--as-of gives one)"));
      }
      return false;
    }
    if (*as_of_ <= *DayOfIso(decision.expires())) return true;
    if (first) {
      AddNote("N303", &entry,
              absl::StrCat("the decision on ", decision.fingerprint(),
                           " has expired: it held until ", decision.expires(),
                           ", and the run is of ", IsoDay(*as_of_)));
    }
    return false;
  }

  void NoteMissed() {
    for (size_t i = 0; i < used_.size(); ++i) {
      if (used_[i]) continue;
      const v1::Decision& decision = file_.entries[i].decision;
      AddNote("N305", &file_.entries[i],
              absl::StrCat("a finding is expected and was not made: ",
                           decision.fingerprint(),
                           decision.finding().empty() ? "" : ", ",
                           decision.finding()));
    }
  }

  // A baseline may have thousands; they are counted.
  void NoteUnused() {
    size_t baseline = 0;
    for (size_t i = 0; i < used_.size(); ++i) {
      if (used_[i]) continue;
      const DecisionEntry& entry = file_.entries[i];
      if (entry.decision.kind() == v1::Decision::BASELINE) {
        ++baseline;
        continue;
      }
      AddNote("N302", &entry,
              absl::StrCat("the decision on ", entry.decision.fingerprint(),
                           " is not used: this run has no such finding"));
    }
    if (baseline == 0) return;
    AddNote("N302", nullptr,
            absl::StrCat(baseline, baseline == 1 ? " entry" : " entries",
                         " of the baseline not used (crosscheck baseline "
                         "prune drops what no longer occurs)"));
  }

  void AddNote(absl::string_view code, const DecisionEntry* entry,
               std::string message) {
    v1::Note note;
    note.set_code(std::string(code));
    note.set_path(file_.path);
    note.set_message(std::move(message));
    if (entry != nullptr) {
      note.set_line(entry->line);
      note.set_column(entry->column);
    }
    result_.notes.push_back(std::move(note));
  }

  const DecisionFile& file_;
  const std::optional<Day> as_of_;
  std::vector<bool> used_;
  Suppressions result_;
};

}  // namespace

Suppressions Suppress(absl::Span<const Finding> findings,
                      const DecisionFile& file, std::optional<Day> as_of) {
  return Suppressor(file, as_of).Suppress(findings);
}

}  // namespace crosscheck
