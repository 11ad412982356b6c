#include "checker/frontends/cli/suppress_by_comments.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/count_of.h"
#include "checker/base/escape.h"
#include "checker/base/spelling.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/report/page.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

constexpr size_t kQuoted = 100;  // Bytes of a rule's name in a message.

v1::Note NoteOn(const DraftComment& comment, absl::string_view code,
                std::string message) {
  v1::Note note;
  note.set_code(std::string(code));
  note.set_path(comment.path);
  note.set_line(static_cast<int32_t>(comment.line));
  note.set_column(static_cast<int32_t>(comment.column));
  note.set_message(std::move(message));
  return note;
}

// What keeps a comment from holding; empty: nothing does.
std::string FaultOf(const DraftComment& comment,
                    absl::Span<const RuleEntry> rules) {
  std::vector<absl::string_view> ids;
  for (const RuleEntry& rule : rules) ids.push_back(rule.id);
  if (!absl::c_linear_search(ids, comment.rule)) {
    return absl::StrCat("a comment ignores \"",
                        EscapeExcerpt(comment.rule, kQuoted),
                        "\", which is no rule", DidYouMean(comment.rule, ids));
  }
  if (comment.reason.empty()) return "a comment that ignores needs a reason";
  return "";
}

class Suppressor {
 public:
  Suppressor(absl::Span<const Finding> findings,
             std::deque<v1::Decision>& decisions, Suppressions& suppressions)
      : findings_(findings), decisions_(decisions), result_(suppressions) {
    result_.of_finding.resize(findings.size(), nullptr);
  }

  // Returns whether there is a finding that the comment speaks of.
  bool Apply(const DraftComment& comment) {
    bool used = false;
    for (size_t i = 0; i < findings_.size(); ++i) {
      if (!SpeaksOf(comment, findings_[i])) continue;
      used = true;
      if (result_.of_finding[i] != nullptr) continue;
      v1::Decision& decision = decisions_.emplace_back();
      decision.set_fingerprint(findings_[i].fingerprint);
      decision.set_kind(v1::Decision::COMMENT);
      decision.set_reason(OneLine(comment.reason));
      result_.of_finding[i] = &decision;
      ++covered_[comment.path];
    }
    return used;
  }

  void Count() {
    for (const auto& [path, count] : covered_) {
      v1::Note note;
      note.set_code("N301");
      note.set_path(path);
      note.set_message(absl::StrCat(CountOf(count, "finding"),
                                    count == 1 ? " is" : " are",
                                    " suppressed by comments"));
      result_.notes.push_back(std::move(note));
    }
  }

 private:
  bool SpeaksOf(const DraftComment& comment, const Finding& finding) {
    if (finding.rule != comment.rule || comment.first_line == 0) return false;
    return absl::c_any_of(finding.sides, [&](const FindingSide& side) {
      return absl::c_any_of(side.claims, [&](const Claim* claim) {
        if (claim->article->reference || claim->article->path != comment.path) {
          return false;
        }
        const auto line =
            static_cast<uint32_t>(origins_.Find(*claim, claim->span).line());
        return line >= comment.first_line && line <= comment.last_line;
      });
    });
  }

  absl::Span<const Finding> findings_;
  std::deque<v1::Decision>& decisions_;
  Suppressions& result_;
  OriginFinder origins_;
  std::map<std::string, size_t> covered_;  // By path.
};

}  // namespace

void SuppressByComments(absl::Span<const DraftComment> comments,
                        absl::Span<const RuleEntry> rules,
                        absl::Span<const Finding> findings,
                        std::deque<v1::Decision>& decisions,
                        Suppressions& suppressions) {
  if (comments.empty()) return;
  Suppressor suppressor(findings, decisions, suppressions);
  for (const DraftComment& comment : comments) {
    std::string fault = FaultOf(comment, rules);
    if (!fault.empty()) {
      suppressions.notes.push_back(NoteOn(comment, "N307", std::move(fault)));
    } else if (!suppressor.Apply(comment)) {
      suppressions.notes.push_back(
          NoteOn(comment, "N306",
                 absl::StrCat("a comment ignores ", comment.rule,
                              " and is not used: there is no such finding on "
                              "its lines")));
    }
  }
  suppressor.Count();
}

}  // namespace crosscheck
