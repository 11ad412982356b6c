// What every input format has to offer, and what it is given.
//
// A format is a folder below checker/ingest with one Reader in it, and a row in
// formats.cc.
#ifndef CHECKER_INGEST_READER_H_
#define CHECKER_INGEST_READER_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/problem.h"

namespace crosscheck {

// A provider's word that a story is not to be used, and never was.
struct Withdrawal {
  std::string source;  // Whose word it is; not empty.
  std::string id;      // Of the story.
  std::string path;    // Where it stands.
  uint32_t line = 0;
};

// Takes what is read, as it is read, so that no file need fit into memory.
class ReadSink {
 public:
  virtual ~ReadSink() = default;
  virtual void AddArticle(Article article) = 0;
  virtual void AddProblem(Problem problem) = 0;

  // Other files may hold the story: it acts on articles of this source and id
  // only, whatever else they are.
  virtual void AddWithdrawal(const Withdrawal& /*withdrawal*/) {}
};

struct ReadContext;

// Reads `source` to its end and hands articles and problems to `sink`, both in
// the order of the file.  Everything that is wrong is a problem and what can be
// read is read: a file that gives an error and an article was read in part, one
// that gives only errors was not read.
using Reader = void (*)(ByteSource& source, const ReadContext& context,
                        ReadSink& sink);

// Finds the reader of a file of this name that begins so; null if none reads
// it.
using ReaderFinder = Reader (*)(absl::string_view path, absl::string_view head);

// What a reader is told of its file beside the bytes.
struct ReadContext {
  std::string path;       // As given, made valid UTF-8.
  std::string published;  // Outranks what the file says, unless it is empty.
  Limits limits;

  // For what is in an archive; null within one: archives inside each other are
  // not read.
  ReaderFinder find_reader = nullptr;

  // The encoding, if whoever sent the file has said so: it outranks what stands
  // in the file.
  std::string charset = {};
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_READER_H_
