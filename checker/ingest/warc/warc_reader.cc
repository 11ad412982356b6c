#include "checker/ingest/warc/warc_reader.h"

#include <cstddef>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/ingest/archive/archive_problem.h"
#include "checker/ingest/memory_source.h"
#include "checker/ingest/peeked_source.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/warc/http_response.h"
#include "checker/ingest/warc/record_stream.h"

namespace crosscheck {
namespace {

// Gives articles the address of their record.
class RecordSink final : public ReadSink {
 public:
  RecordSink(const std::string& address, ReadSink& sink)
      : address_(address), sink_(sink) {}

  void AddArticle(Article article) override {
    if (article.url.empty()) article.url = address_;
    sink_.AddArticle(std::move(article));
  }
  void AddProblem(Problem problem) override {
    sink_.AddProblem(std::move(problem));
  }
  void AddWithdrawal(const Withdrawal& withdrawal) override {
    sink_.AddWithdrawal(withdrawal);
  }

 private:
  const std::string& address_;
  ReadSink& sink_;
};

class WarcFile {
 public:
  WarcFile(ByteSource& source, bool packed, const ReadContext& context,
           ReadSink& sink)
      : records_(source, packed, context.limits),
        context_(context),
        sink_(sink) {}

  void Read() {
    absl::StatusOr<bool> more = true;
    while (true) {
      more = records_.Next(record_);
      if (!more.ok() || !*more) break;
      more = ReadRecord();
      if (!more.ok()) break;
    }
    if (!more.ok()) {
      Report(CodeOf(more.status()),
             absl::StrCat(more.status().message(), ", behind ", record_.number,
                          record_.number == 1 ? " record" : " records",
                          "; not read from there on"));
    } else if (read_ == 0) {
      Report(problem_code::kEmpty,
             "a web archive without pages and texts; not read");
    }
    if (left_out_ > 0) {
      Report(problem_code::kLeftOut,
             absl::StrCat(left_out_,
                          left_out_ == 1 ? " response is" : " responses are",
                          " no page or text, or failed; left out"));
    }
  }

 private:
  static absl::string_view CodeOf(const absl::Status& status) {
    if (absl::IsResourceExhausted(status)) return problem_code::kOverLimit;
    if (absl::IsInvalidArgument(status)) return problem_code::kMalformed;
    return problem_code::kUnreadable;
  }

  void Report(absl::string_view code, std::string message) {
    sink_.AddProblem(FileProblem(code, context_.path, std::move(message)));
  }

  // Always true, or an error of the stream.
  absl::StatusOr<bool> ReadRecord() {
    const bool response = record_.type == "response";
    if (!response && record_.type != "resource") return true;
    // What a crawler was told to do.
    if (absl::StartsWith(record_.target, "metadata:")) return true;
    const MediaType media = ParseMediaType(record_.content_type);
    if (response ? media.type != "application/http" : !IsPageOrText(media)) {
      ++left_out_;
      return true;
    }
    const std::string path = MemberPath(context_.path, record_.target);
    if (record_.length > context_.limits.article_bytes) {
      ++read_;
      sink_.AddProblem(FileProblem(
          problem_code::kOverLimit, path,
          absl::StrCat(record_.length, " bytes are more than the limit of ",
                       context_.limits.article_bytes, "; not read")));
      return true;
    }
    absl::StatusOr<std::string> block = records_.Block();
    if (!block.ok()) return block.status();
    if (response) {
      ReadResponse(*block, path);
    } else {
      ReadBody(*std::move(block), media, path);
    }
    return true;
  }

  void ReadResponse(absl::string_view block, const std::string& path) {
    absl::StatusOr<HttpResponse> response =
        ReadHttpResponse(block, context_.limits);
    if (!response.ok()) {
      ++read_;
      sink_.AddProblem(ArchiveProblem(response.status(), path));
    } else if (response->status != 200 || !IsPageOrText(response->media)) {
      ++left_out_;
    } else {
      ReadBody(std::move(response->body), response->media, path);
    }
  }

  void ReadBody(std::string body, const MediaType& media,
                const std::string& path) {
    ++read_;
    ReadContext context = context_;
    context.path = path;
    context.find_reader = nullptr;
    context.charset = media.charset;
    const absl::string_view name =
        media.type == "text/plain" ? "body.txt" : "body.html";
    const Reader reader = context_.find_reader(name, body.substr(0, 4096));
    MemorySource source(std::move(body));
    RecordSink sink(record_.target, sink_);
    reader(source, context, sink);
  }

  RecordStream records_;
  WarcRecord record_;
  const ReadContext& context_;
  ReadSink& sink_;
  size_t read_ = 0;
  size_t left_out_ = 0;
};

}  // namespace

void ReadWarc(ByteSource& source, const ReadContext& context, ReadSink& sink) {
  if (context.find_reader == nullptr) {
    sink.AddProblem(FileProblem(problem_code::kOverLimit, context.path,
                                "an archive within an archive; not read"));
    return;
  }
  PeekedSource peeked(source);
  const bool packed = LooksLikeGzip(peeked.Peek(2));
  WarcFile(peeked, packed, context, sink).Read();
}

bool LooksLikeWarc(absl::string_view head) {
  return absl::StartsWith(head, "WARC/1.");
}

bool LooksLikeGzip(absl::string_view head) {
  return absl::StartsWith(head, "\x1f\x8b");
}

}  // namespace crosscheck
