#include "checker/report/note_words.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace crosscheck {

bool IsError(const v1::Note& note) {
  return absl::StartsWith(note.code(), "E");
}

bool IsMissed(const v1::Note& note) { return note.code() == "N305"; }

std::string PlaceOf(const v1::Note& note) {
  if (note.path().empty()) return note.article_id();
  if (note.line() == 0) return note.path();
  return absl::StrCat(note.path(), ":", note.line(), ":", note.column());
}

}  // namespace crosscheck
