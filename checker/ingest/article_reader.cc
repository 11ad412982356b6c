#include "checker/ingest/article_reader.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <tuple>
#include <utility>

#include "absl/container/btree_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/file_source.h"
#include "checker/ingest/formats.h"
#include "checker/ingest/memory_source.h"
#include "checker/ingest/peeked_source.h"
#include "checker/ingest/reader.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

Problem ProblemOf(const std::string& path, absl::string_view code,
                  std::string message) {
  return FileProblem(code, MakeValidUtf8(path), std::move(message));
}

// Rows of news are longer.  Too few articles here cost copies of those read so
// far, on pages that are touched for nothing else; too many cost addresses
// only, for memory that nobody writes to is never handed out.
constexpr int64_t kBytesPerArticle = 1024;

// Of a larger file, which may be one page, so much is thought to be articles.
constexpr int64_t kMostOfAFile = int64_t{64} << 20;

// One file, with all inputs that name it.
struct NamedFile {
  std::vector<std::string> paths;  // Without doubles; the one to use first.
  int inputs = 0;
  bool reference = true;
  const std::string* bytes = nullptr;  // Instead of what is at the path.
};

// Shorter first: "a.txt" before "./a.txt".
bool IsSimpler(const std::string& a, const std::string& b) {
  return std::make_pair(a.size(), absl::string_view(a)) <
         std::make_pair(b.size(), absl::string_view(b));
}

// Groups `inputs` by file; what is no file is a group by its path.
std::vector<NamedFile> GroupByFile(absl::Span<const Input> inputs) {
  absl::btree_map<std::string, NamedFile> by_path;
  std::vector<NamedFile> files;
  for (const Input& input : inputs) {
    if (input.bytes.has_value()) {
      files.push_back({{input.path}, 1, input.reference, &*input.bytes});
      continue;
    }
    NamedFile& file = by_path[input.path];
    if (file.paths.empty()) file.paths.push_back(input.path);
    ++file.inputs;
    file.reference &= input.reference;
  }
  absl::btree_map<FileIdentity, NamedFile> by_file;
  for (const auto& [path, named] : by_path) {
    const absl::StatusOr<FileIdentity> identity = IdentifyFile(path);
    if (!identity.ok()) {
      files.push_back(named);
      continue;
    }
    NamedFile& file = by_file[*identity];
    file.paths.push_back(path);
    file.inputs += named.inputs;
    file.reference &= named.reference;
  }
  for (auto& [identity, file] : by_file) {
    std::sort(file.paths.begin(), file.paths.end(), IsSimpler);
    files.push_back(std::move(file));
  }
  return files;
}

// Takes what one file gives.
class FileSink final : public ReadSink {
 public:
  FileSink(const std::string& path, bool reference, const Limits& limits,
           ReadResult& result, std::vector<Withdrawal>& withdrawals)
      : path_(path),
        reference_(reference),
        limits_(limits),
        result_(result),
        withdrawals_(withdrawals) {}

  void AddArticle(Article article) override {
    ++articles_;
    article.reference = reference_;
    result_.articles.push_back(std::move(article));
  }

  // Makes room for what a file of `bytes` may hold.
  void Reserve(int64_t bytes) {
    std::vector<Article>& articles = result_.articles;
    const size_t enough =
        articles.size() +
        static_cast<size_t>(std::min(bytes, kMostOfAFile) / kBytesPerArticle);
    // Never by little: many files would cost a copy each.
    if (enough > articles.capacity()) {
      articles.reserve(std::max(enough, 2 * articles.capacity()));
    }
  }

  void AddProblem(Problem problem) override {
    size_t& count = problem.is_error() ? errors_ : notes_;
    ++count;
    if (listed_ == limits_.listed_problems) {
      ++(problem.is_error() ? unlisted_errors_ : unlisted_notes_);
      return;
    }
    ++listed_;
    result_.problems.push_back(std::move(problem));
  }

  void AddWithdrawal(const Withdrawal& withdrawal) override {
    withdrawals_.push_back(withdrawal);
  }

  // To be called last.
  void Finish(int inputs) {
    AddUnlisted(problem_code::kMoreErrors, unlisted_errors_, "errors");
    AddUnlisted(problem_code::kMoreNotes, unlisted_notes_, "notes");
    int& count = errors_ == 0    ? result_.files.read
                 : articles_ > 0 ? result_.files.partly
                                 : result_.files.failed;
    count += inputs;
  }

 private:
  void AddUnlisted(absl::string_view code, size_t count,
                   absl::string_view what) {
    if (count == 0) return;
    result_.problems.push_back(
        ProblemOf(path_, code,
                  absl::StrCat(count, " more ", what,
                               " in this file; counted but not listed")));
  }

  const std::string& path_;
  const bool reference_;
  const Limits& limits_;
  ReadResult& result_;
  std::vector<Withdrawal>& withdrawals_;
  size_t articles_ = 0;
  size_t errors_ = 0;
  size_t notes_ = 0;
  size_t listed_ = 0;
  size_t unlisted_errors_ = 0;
  size_t unlisted_notes_ = 0;
};

absl::string_view CodeOf(const absl::Status& status) {
  if (absl::IsNotFound(status)) return problem_code::kMissing;
  if (absl::IsFailedPrecondition(status)) return problem_code::kNotAFile;
  return problem_code::kUnreadable;
}

// The date of whichever of the paths has one.
std::string DateOf(const NamedFile& file, const PublishedDates& dates) {
  for (const std::string& path : file.paths) {
    std::string date = dates.DateOf(path);
    if (!date.empty()) return date;
  }
  return "";
}

absl::StatusOr<std::unique_ptr<ByteSource>> Open(const NamedFile& file) {
  if (file.bytes == nullptr) return OpenFile(file.paths.front());
  return std::make_unique<MemorySource>(*file.bytes);
}

void ReadFile(const NamedFile& file, const ReadOptions& options,
              FileSink& sink) {
  const std::string& path = file.paths.front();
  const absl::StatusOr<std::unique_ptr<ByteSource>> source = Open(file);
  if (!source.ok()) {
    sink.AddProblem(
        ProblemOf(path, CodeOf(source.status()),
                  absl::StrCat(source.status().message(), "; not read")));
    return;
  }
  PeekedSource peeked(**source);
  const absl::string_view head = peeked.Peek(kFormatHead);
  const InputFormat* format = FormatOf(path, head);
  if (format == nullptr) {
    sink.AddProblem(ProblemOf(
        path, problem_code::kUnknownFormat,
        absl::StrCat("a format that is not known (", KnownExtensions(),
                     " are, and text without extension); not read")));
    return;
  }
  if (file.inputs > 1) {
    sink.AddProblem(
        ProblemOf(path, problem_code::kGivenTwice,
                  absl::StrCat("given ", file.inputs, " times; read once")));
  }
  sink.Reserve(peeked.size());
  format->reader(peeked,
                 {MakeValidUtf8(path), DateOf(file, options.published),
                  options.limits, FindReader},
                 sink);
}

// Reads the file another time: readers leave comments out.  One that cannot be
// read has no article either.
void CollectComments(const std::string& path, const Limits& limits,
                     std::vector<DraftComment>& comments) {
  if (!MayHaveDraftComments(path)) return;
  const absl::StatusOr<std::unique_ptr<ByteSource>> source = OpenFile(path);
  if (!source.ok()) return;
  const absl::StatusOr<std::string> bytes =
      ReadAll(**source, limits.article_bytes);
  if (!bytes.ok()) return;
  for (DraftComment& comment : FindDraftComments(*bytes, path)) {
    comments.push_back(std::move(comment));
  }
}

// What an article says, its place aside.
auto ContentOf(const Article& a) {
  return std::tie(a.id, a.title.text, a.published, a.source, a.url, a.group,
                  a.body.text);
}

bool ByContentAndPlace(const Article& a, const Article& b) {
  const auto place_a = std::tie(a.path, a.line);
  const auto place_b = std::tie(b.path, b.line);
  const auto content_a = ContentOf(a);
  const auto content_b = ContentOf(b);
  return std::tie(content_a, place_a) < std::tie(content_b, place_b);
}

std::string PlaceOf(const Article& article) {
  return absl::StrCat(Escape(article.path), ":", article.line);
}

void AddNote(const Article& article, absl::string_view code,
             std::string message, std::vector<Problem>& problems) {
  Problem problem = ProblemOf(article.path, code, std::move(message));
  problem.line = article.line;
  problems.push_back(std::move(problem));
}

// Drops what its own provider has taken back.
void DropWithdrawn(const std::vector<Withdrawal>& withdrawals,
                   std::vector<Article>& articles,
                   std::vector<Problem>& problems) {
  absl::btree_map<std::pair<absl::string_view, absl::string_view>,
                  const Withdrawal*>
      by_story;
  for (const Withdrawal& withdrawal : withdrawals) {
    // The first place by content, whatever the order of the files.
    const Withdrawal*& known = by_story[{withdrawal.source, withdrawal.id}];
    if (known == nullptr || std::tie(withdrawal.path, withdrawal.line) <
                                std::tie(known->path, known->line)) {
      known = &withdrawal;
    }
  }
  const auto is_withdrawn = [&](const Article& article) {
    const auto found = by_story.find({article.source, article.id});
    if (found == by_story.end()) return false;
    AddNote(article, problem_code::kNotReleased,
            absl::StrCat("canceled by its provider, at ",
                         Escape(found->second->path), ":", found->second->line,
                         "; not read"),
            problems);
    return true;
  };
  articles.erase(std::remove_if(articles.begin(), articles.end(), is_withdrawn),
                 articles.end());
}

// Drops all but the first of equal articles.  Precondition: sorted.
void DropDoubles(std::vector<Article>& articles,
                 std::vector<Problem>& problems) {
  size_t kept = 0;
  for (size_t i = 0; i < articles.size(); ++i) {
    if (kept > 0 && ContentOf(articles[kept - 1]) == ContentOf(articles[i])) {
      Article& first = articles[kept - 1];
      first.reference &= articles[i].reference;
      AddNote(articles[i], problem_code::kGivenTwice,
              absl::StrCat("the same article as at ", PlaceOf(first),
                           "; read once"),
              problems);
      continue;
    }
    if (kept != i) articles[kept] = std::move(articles[i]);
    ++kept;
  }
  articles.resize(kept);
}

// Gives ids that are taken a number.  Precondition: sorted.
void MakeIdsUnique(std::vector<Article>& articles,
                   std::vector<Problem>& problems) {
  absl::flat_hash_set<std::string> taken;
  for (const Article& article : articles) taken.insert(article.id);
  const Article* first = nullptr;
  std::string id;
  int number = 1;
  for (Article& article : articles) {
    if (first == nullptr || article.id != id) {
      first = &article;
      id = article.id;
      number = 1;
      continue;
    }
    do {
      article.id = absl::StrCat(id, "#", ++number);
    } while (!taken.insert(article.id).second);
    AddNote(
        article, problem_code::kSameId,
        absl::StrCat("its id \"", Escape(id),
                     "\" is that of another "
                     "article, at ",
                     PlaceOf(*first), "; read as \"", Escape(article.id), "\""),
        problems);
  }
}

}  // namespace

ReadResult ReadFiles(absl::Span<const Input> inputs,
                     const ReadOptions& options) {
  ReadResult result;
  std::vector<Withdrawal> withdrawals;
  for (const NamedFile& file : GroupByFile(inputs)) {
    FileSink sink(file.paths.front(), file.reference, options.limits, result,
                  withdrawals);
    ReadFile(file, options, sink);
    sink.Finish(file.inputs);
    if (!file.reference) {
      CollectComments(file.paths.front(), options.limits, result.comments);
    }
  }
  DropWithdrawn(withdrawals, result.articles, result.problems);
  std::vector<std::string> paths;
  for (const Input& input : inputs) paths.push_back(input.path);
  for (const std::string& file : options.published.Unused(paths)) {
    result.problems.push_back(
        ProblemOf(file, problem_code::kUnusedDate,
                  "dated with --published but not among the inputs; ignored"));
  }
  return result;
}

void Settle(ReadResult& read) {
  std::sort(read.articles.begin(), read.articles.end(), ByContentAndPlace);
  DropDoubles(read.articles, read.problems);
  MakeIdsUnique(read.articles, read.problems);
  std::sort(read.articles.begin(), read.articles.end(),
            [](const Article& a, const Article& b) { return a.id < b.id; });
  std::sort(read.problems.begin(), read.problems.end());
  std::stable_sort(read.comments.begin(), read.comments.end(),
                   [](const DraftComment& a, const DraftComment& b) {
                     return std::tie(a.path, a.line, a.column) <
                            std::tie(b.path, b.line, b.column);
                   });
}

ReadResult ReadArticles(absl::Span<const Input> inputs,
                        const ReadOptions& options) {
  ReadResult result = ReadFiles(inputs, options);
  Settle(result);
  return result;
}

std::string FormatCounts(const FileCounts& files) {
  const int all = files.read + files.partly + files.failed;
  return absl::StrCat(all, all == 1 ? " file: " : " files: ", files.read,
                      " read, ", files.partly, " partly, ", files.failed,
                      " failed");
}

}  // namespace crosscheck
