// Files of articles with the claims that were extracted from them, so that
// later runs need not read them again.
//
// The order of steps is that of a run from the beginning: what is wrong with an
// input, which articles are one and what each is called is settled only when
// all files of a run are read.  So a run says the same of these files as of
// those they were made from.
#ifndef CHECKER_PIPELINE_CLAIMS_FILE_H_
#define CHECKER_PIPELINE_CLAIMS_FILE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/ingest/article_reader.h"
#include "checker/store/claim_codec.h"

namespace crosscheck {

// Claims that were extracted before.
class ExtractedClaims {
 public:
  // Keeps the record of all claims of `article` (EncodeClaims()).
  void Add(const Article& article, std::string record);

  bool empty() const { return records_.empty(); }

  // Appends the claims of `article`.  Returns false, and appends nothing, if
  // those of an article that is read just as this one were not kept.
  bool Append(const Article& article, KindFinder kind_of,
              std::vector<Claim>& claims) const;

 private:
  // What claims are read from: all of an article but its id, which it may get
  // from others that have the same.  Two hashes of its record and its size: one
  // hash alone might give an article the claims of another, with spans that do
  // not fit it.
  using Key = std::tuple<uint64_t, uint64_t, size_t>;
  static Key KeyOf(const Article& article);

  absl::flat_hash_map<Key, std::string> records_;
};

// Extracts the claims of one article.
using ClaimReader = absl::FunctionRef<std::vector<Claim>(const Article&)>;

// Returns the bytes of a file with all of `read`, as ReadFiles() returns it,
// and the claims of its articles.  `made_by`: version of program and lexicon.
// OutOfRange if that is more than a file can hold, 1 GiB.
absl::StatusOr<std::string> EncodeClaimsFile(const ReadResult& read,
                                             ClaimReader claims_of,
                                             const std::string& made_by);

// Adds to `read` and `claims` what the file holds; its articles are references
// if `reference`.  Nothing is added on error:
//
//   FailedPrecondition  another program or lexicon made it.
//   DataLoss            it is none, is cut off or has changed bytes.
absl::Status DecodeClaimsFile(absl::string_view bytes,
                              const std::string& made_by, bool reference,
                              ReadResult& read, ExtractedClaims& claims);

}  // namespace crosscheck

#endif  // CHECKER_PIPELINE_CLAIMS_FILE_H_
