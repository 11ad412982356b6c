#include "checker/frontends/cli/notes.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <tuple>
#include <utility>

namespace crosscheck {
namespace {

bool IsBefore(const v1::Note& a, const v1::Note& b) {
  const auto key = [](const v1::Note& note) {
    return std::make_tuple(std::cref(note.path()), note.line(), note.column(),
                           std::cref(note.article_id()), note.span().begin(),
                           note.span().end(), std::cref(note.code()),
                           std::cref(note.message()));
  };
  return key(a) < key(b);
}

}  // namespace

std::vector<v1::Note> NotesOnRun(const CliOptions& options, bool any_claim) {
  std::vector<v1::Note> notes;
  if (options.loaded_config.has_value()) {
    v1::Note& note = notes.emplace_back();
    note.set_code("N401");
    note.set_path(options.loaded_config->path);
    note.set_message("this configuration is in force");
  }
  if (!any_claim) {
    v1::Note& note = notes.emplace_back();
    note.set_code("N201");
    note.set_message(kNothingChecked);
  }
  return notes;
}

v1::Note NoteOf(const Problem& problem) {
  v1::Note note;
  note.set_code(problem.code);
  note.set_message(problem.message);
  note.set_path(problem.path);
  note.set_line(static_cast<int32_t>(problem.line));
  note.set_column(static_cast<int32_t>(problem.column));
  // Records hold 32 bits; a file may be longer.
  if (problem.byte >= 0 &&
      problem.byte <= std::numeric_limits<int32_t>::max()) {
    note.mutable_span()->set_begin(static_cast<int32_t>(problem.byte));
    note.mutable_span()->set_end(static_cast<int32_t>(problem.byte));
  }
  return note;
}

std::vector<v1::Note> CollectNotes(absl::Span<const Problem> problems,
                                   std::vector<v1::Note> others) {
  std::vector<v1::Note> notes = std::move(others);
  for (const Problem& problem : problems) notes.push_back(NoteOf(problem));
  std::sort(notes.begin(), notes.end(), IsBefore);
  return notes;
}

}  // namespace crosscheck
