#include "bench/claims_csv.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/match/combine_hash.h"
#include "checker/match/large_array.h"
#include "checker/match/match_key.h"
#include "checker/match/workers.h"

namespace crosscheck_bench {
namespace {

using ::crosscheck::BlockKey;
using ::crosscheck::CombineHash;
using ::crosscheck::DayWindow;
using ::crosscheck::LargeArray;
using ::crosscheck::MemberKey;
using ::crosscheck::RunOnWorkers;

constexpr absl::string_view kHeader =
    "id,event,predicate,place,day_lo,day_hi,val_lo,val_hi,source\n";

// A file is read twice, first to count its lines and then to parse them, in
// pieces that stay in the cache.  That is faster than once into an array of its
// size, whose pages the system has to clear, and takes half the memory.
constexpr size_t kPieceBytes = size_t{1} << 18;

constexpr ptrdiff_t kMaxDigits = 18;
constexpr size_t kMaxLine = 256;  // Nine such numbers, signs, and to spare.
constexpr uint64_t kMaxDay = std::numeric_limits<int32_t>::max();
constexpr uint64_t kMaxValue = uint64_t{1} << 53;
constexpr uint64_t kMaxNumber = std::numeric_limits<uint32_t>::max();
constexpr uint64_t kMaxName = std::numeric_limits<uint64_t>::max();

// A piece of a file: the lines that begin in [begin, end).  The byte before
// `begin` is there, a line end if the file begins here; and so is the rest of
// the last line, with a line end.
struct Piece {
  const char* begin;
  const char* end;
};

// An open file, as it was when it was opened.
class InputFile {
 public:
  static absl::StatusOr<InputFile> Open(const std::string& path) {
    // A pipe would block, so it is not waited for.
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) return absl::ErrnoToStatus(errno, "cannot open");
    InputFile file(fd);
    struct stat info;
    if (fstat(fd, &info) != 0) return absl::ErrnoToStatus(errno, "cannot stat");
    if (!S_ISREG(info.st_mode)) {
      return absl::FailedPreconditionError("not a regular file");
    }
    file.size_ = static_cast<size_t>(info.st_size);
    return file;
  }
  InputFile(InputFile&& other) noexcept
      : fd_(std::exchange(other.fd_, -1)), size_(other.size_) {}
  ~InputFile() {
    if (fd_ >= 0) close(fd_);
  }

  size_t pieces() const { return 1 + size_ / kPieceBytes; }

  // Reads a piece into `buffer`, where it stays until the next call.
  absl::StatusOr<Piece> Read(size_t piece, std::vector<char>& buffer) const {
    buffer.resize(1 + kPieceBytes + kMaxLine + 1);
    char* const bytes = buffer.data() + 1;
    bytes[-1] = '\n';
    const size_t begin = piece * kPieceBytes;
    const size_t end = std::min(size_, begin + kPieceBytes);
    const size_t from = begin - (piece > 0 ? 1 : 0);
    const size_t to = std::min(size_, end + kMaxLine);
    for (size_t at = from; at < to;) {
      const ssize_t n =
          pread(fd_, bytes + at - begin, to - at, static_cast<off_t>(at));
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) return absl::ErrnoToStatus(errno, "cannot read");
      if (n == 0) return Changed();
      at += static_cast<size_t>(n);
    }
    bytes[to - begin] = '\n';
    return Piece{bytes, bytes + (end - begin)};
  }

  static absl::Status Changed() {
    return absl::DataLossError("changed while it was read");
  }

 private:
  explicit InputFile(int fd) : fd_(fd) {}
  int fd_;
  size_t size_ = 0;
};

size_t CountLines(Piece piece) {
  size_t count = 0;
  const char* at = piece.begin - 1;
  const char* const end = piece.end - 1;
  while (at < end) {
    at = static_cast<const char*>(
        memchr(at, '\n', static_cast<size_t>(end - at)));
    if (at == nullptr) break;
    ++count, ++at;
  }
  return count;
}

// Reads the fields of one line; after a field that is wrong all are.
class LineReader {
 public:
  explicit LineReader(const char* at) : at_(at) {}

  // Reads a whole number of at most `max` and then `end`.
  uint64_t Natural(uint64_t max, char end) {
    const char* const begin = at_;
    uint64_t value = 0;
    for (; *at_ >= '0' && *at_ <= '9'; ++at_) {
      value = value * 10 + static_cast<uint64_t>(*at_ - '0');
    }
    ok_ = ok_ && at_ != begin && at_ - begin <= kMaxDigits && value <= max &&
          *at_ == end;
    if (*at_ == end) ++at_;
    return value;
  }

  // The same with a sign; at least -max.
  int64_t Integer(uint64_t max, char end) {
    const bool negative = *at_ == '-';
    if (negative) ++at_;
    const auto value = static_cast<int64_t>(Natural(max, end));
    return negative ? -value : value;
  }

  bool ok() const { return ok_; }
  const char* at() const { return at_; }

 private:
  const char* at_;
  bool ok_ = true;
};

// Reads the line at `at` into claim `i`.  Returns where the next line begins,
// or null if this one is not a claim.
const char* ParseClaim(const char* at, size_t i, JobClaims& claims) {
  LineReader line(at);
  JobValue& value = claims.values[i];
  value.id = static_cast<uint32_t>(line.Natural(kMaxNumber, ','));
  uint64_t block = line.Natural(kMaxName, ',');
  block = CombineHash(block, line.Natural(kMaxName, ','));
  block = CombineHash(block, line.Natural(kMaxName, ','));
  claims.blocks[i] = MemberKey(block);
  claims.windows[i].first_day =
      static_cast<int32_t>(line.Integer(kMaxDay, ','));
  claims.windows[i].last_day = static_cast<int32_t>(line.Integer(kMaxDay, ','));
  value.lower = static_cast<double>(line.Integer(kMaxValue, ','));
  value.upper = static_cast<double>(line.Integer(kMaxValue, ','));
  value.source = static_cast<uint32_t>(line.Natural(kMaxNumber, '\n'));
  return line.ok() ? line.at() : nullptr;
}

absl::Status NotA(absl::string_view what, size_t line) {
  return absl::InvalidArgumentError(
      absl::StrCat("line ", line + 1, ": not ", what));
}

// Parses the lines of `piece`, which are [first, last) of the file.
absl::Status ParsePiece(Piece piece, size_t first, size_t last,
                        JobClaims& claims) {
  const char* at = piece.begin - 1;
  size_t line = first;
  if (line < last) at = static_cast<const char*>(rawmemchr(at, '\n')) + 1;
  if (line == 0 && line < last) {
    if (absl::string_view(at, kMaxLine).substr(0, kHeader.size()) != kHeader) {
      return NotA("the header of claims", 0);
    }
    at += kHeader.size();
    ++line;
  }
  for (; line < last; ++line) {
    if (at >= piece.end) return InputFile::Changed();
    at = ParseClaim(at, line - 1, claims);
    if (at == nullptr) return NotA("a claim", line);
  }
  return absl::OkStatus();
}

// The first that is not OK, if any.
absl::Status First(const std::vector<absl::Status>& statuses) {
  for (const absl::Status& status : statuses) {
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<JobClaims> ReadJobClaims(const std::string& path, int threads) {
  const absl::StatusOr<InputFile> file = InputFile::Open(path);
  if (!file.ok()) return file.status();
  std::vector<std::vector<char>> buffers(static_cast<size_t>(threads));
  std::vector<absl::Status> statuses(file->pieces());
  std::vector<size_t> lines(file->pieces() + 1);  // Before each piece.
  const auto for_each_piece = [&](auto work) {
    RunOnWorkers(threads, file->pieces(), [&](size_t p, int worker) {
      const absl::StatusOr<Piece> piece =
          file->Read(p, buffers[static_cast<size_t>(worker)]);
      statuses[p] = piece.ok() ? work(*piece, p) : piece.status();
    });
    return First(statuses);
  };

  absl::Status status = for_each_piece([&](Piece piece, size_t p) {
    lines[p + 1] = CountLines(piece);
    return absl::OkStatus();
  });
  if (!status.ok()) return status;
  std::partial_sum(lines.begin(), lines.end(), lines.begin());
  if (lines.back() == 0) return NotA("the header of claims", 0);

  JobClaims claims;
  claims.windows = LargeArray<DayWindow>(lines.back() - 1);
  claims.blocks = LargeArray<BlockKey>(lines.back() - 1);
  claims.values = LargeArray<JobValue>(lines.back() - 1);
  status = for_each_piece([&](Piece piece, size_t p) {
    return ParsePiece(piece, lines[p], lines[p + 1], claims);
  });
  if (!status.ok()) return status;
  return claims;
}

}  // namespace crosscheck_bench
