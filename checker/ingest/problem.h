// What went wrong with an input, for the user and for every report.
#ifndef CHECKER_INGEST_PROBLEM_H_
#define CHECKER_INGEST_PROBLEM_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// An E code makes the run incomplete (exit code 3); an N code is worth knowing.
// Numbers are part of the program's interface and are not used again.
namespace problem_code {
inline constexpr absl::string_view kMissing = "E101";
inline constexpr absl::string_view kUnreadable = "E102";
inline constexpr absl::string_view kNotAFile = "E103";
inline constexpr absl::string_view kEmpty = "E104";
inline constexpr absl::string_view kNotText = "E105";
inline constexpr absl::string_view kOverLimit = "E106";
inline constexpr absl::string_view kNotUtf8 = "E107";
inline constexpr absl::string_view kUnknownFormat = "E108";
inline constexpr absl::string_view kMalformed = "E109";
inline constexpr absl::string_view kWrongKey = "E110";
inline constexpr absl::string_view kMoreErrors = "E111";
inline constexpr absl::string_view kUnknownCharset = "E112";
inline constexpr absl::string_view kNoMainText = "E113";
inline constexpr absl::string_view kNoDate = "N101";
inline constexpr absl::string_view kLoneSurrogate = "N102";
inline constexpr absl::string_view kEmptyArticle = "N103";
inline constexpr absl::string_view kSameId = "N104";
inline constexpr absl::string_view kGivenTwice = "N105";
inline constexpr absl::string_view kHeader = "N106";
inline constexpr absl::string_view kUnusedDate = "N107";
inline constexpr absl::string_view kMoreNotes = "N108";
inline constexpr absl::string_view kGuessedCharset = "N109";
inline constexpr absl::string_view kUnclosed = "N110";
inline constexpr absl::string_view kNotReleased = "N120";
inline constexpr absl::string_view kEmbargoed = "N121";
inline constexpr absl::string_view kAdvisory = "N122";
inline constexpr absl::string_view kLeftOut = "N123";
}  // namespace problem_code

struct Problem {
  std::string code;  // One of problem_code.

  // Of the file, as given on the command line, made valid UTF-8.  Not escaped.
  std::string path;

  // "what; what was done": valid UTF-8 on one line, quotations escaped.
  std::string message;

  // Where in the file; 0 and -1 when it is the file as a whole.  Lines and
  // columns count from 1, columns code points, bytes from 0.
  uint32_t line = 0;
  uint32_t column = 0;
  int64_t byte = -1;

  bool is_error() const { return !code.empty() && code[0] == 'E'; }
};

// Returns a problem of the file at `path`, valid UTF-8, as a whole.
Problem FileProblem(absl::string_view code, absl::string_view path,
                    std::string message);

// Orders by path, place, code and message: a total order.
bool operator<(const Problem& a, const Problem& b);
bool operator==(const Problem& a, const Problem& b);

// Returns one line without its end, safe for a terminal:
//
//   wire.jsonl:3:17 (byte 420): error[E109]: invalid literal; row skipped
//   wire.txt: error[E101]: no such file; not read
std::string FormatProblem(const Problem& problem);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_PROBLEM_H_
