// Notes about the run in words.
#ifndef CHECKER_REPORT_NOTE_WORDS_H_
#define CHECKER_REPORT_NOTE_WORDS_H_

#include <string>

#include "proto/finding.pb.h"

namespace crosscheck {

// Whether the run is incomplete for what the note says; else it is only worth
// knowing.  The code tells: "E109" is an error, "N103" is not.
bool IsError(const v1::Note& note);

// Whether it says that an expected finding was not made, which fails the run.
bool IsMissed(const v1::Note& note);

// Returns where it is: "wire.jsonl:3:17", "wire.jsonl", or the article's id if
// no file is named.  May be empty.
std::string PlaceOf(const v1::Note& note);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_NOTE_WORDS_H_
