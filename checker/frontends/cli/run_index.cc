#include "checker/frontends/cli/run_index.h"

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/base/count_of.h"
#include "checker/base/escape.h"
#include "checker/base/spelling.h"
#include "checker/base/status_macros.h"
#include "checker/claim/article.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/exists.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/read_inputs.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/kept_articles.h"
#include "checker/report/page.h"
#include "checker/store/salvage.h"
#include "checker/store/store.h"

namespace crosscheck {
namespace {

// What every action is given.
struct Request {
  const CliOptions& options;
  const Program& program;
  const std::string& store;
  absl::Span<const std::string> arguments;  // Behind the store.
  Streams streams;
};

// Reads the inputs, if there are any, and says what is wrong with them.
absl::StatusOr<ReadResult> Read(const Request& request,
                                absl::Span<const std::string> paths) {
  if (paths.empty()) return ReadResult();
  ASSIGN_OR_RETURN(ReadResult read, ReadInputs(request.options, request.program,
                                               paths, request.streams.in));
  WriteErrors(read.problems, request.streams.err);
  return read;
}

ExitCode CodeOf(const ReadResult& read) {
  return read.incomplete() ? ExitCode::kIncomplete : ExitCode::kClean;
}

absl::StatusOr<ExitCode> AddInputs(const Request& request) {
  ASSIGN_OR_RETURN(const ReadResult read, Read(request, request.arguments));
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToWrite(request.store,
                         StoreOptions(request.options, request.program)));
  ASSIGN_OR_RETURN(const KeepCounts counts,
                   request.program.KeepArticles(
                       read.articles, ComparedBy(request.options), *store));
  RETURN_IF_ERROR(store->Commit());
  Page(request.streams.out)
      .Line(0, absl::StrCat(CountOf(counts.added, "article"), " added, ",
                            counts.replaced, " replaced, ", counts.unchanged,
                            " unchanged"));
  return CodeOf(read);
}

absl::StatusOr<ExitCode> RemoveArticles(const Request& request) {
  RETURN_IF_ERROR(
      Store::OpenToRead(request.store,
                        StoreOptions(request.options, request.program))
          .status());
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToWrite(request.store,
                         StoreOptions(request.options, request.program)));
  size_t removed = 0;
  std::vector<std::string> paths;
  for (const std::string& argument : request.arguments) {
    ASSIGN_OR_RETURN(const bool found, store->Remove(argument));
    removed += found ? 1 : 0;
    if (!found) paths.push_back(argument);
  }
  ASSIGN_OR_RETURN(const ReadResult read, Read(request, paths));
  for (const Article& article : read.articles) {
    ASSIGN_OR_RETURN(const bool found, store->Remove(article.id));
    removed += found ? 1 : 0;
  }
  RETURN_IF_ERROR(store->Commit());
  Page(request.streams.out)
      .Line(0, absl::StrCat(CountOf(removed, "article"), " removed"));
  return CodeOf(read);
}

absl::StatusOr<ExitCode> ListArticles(const Request& request) {
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToRead(request.store,
                        StoreOptions(request.options, request.program)));
  Page page(request.streams.out);
  size_t articles = 0;
  RETURN_IF_ERROR(store->ForEach([&](const KeptArticle& kept) {
    ++articles;
    page.Line(
        0,
        OneLine(absl::StrCat(
            kept.id, " (", kept.source.empty() ? "outlet unknown" : kept.source,
            ", ", kept.published.empty() ? "undated" : kept.published, ")")));
  }));
  page.Line(0, CountOf(articles, "article"));
  return ExitCode::kClean;
}

absl::StatusOr<ExitCode> VerifyStore(const Request& request) {
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToRead(request.store,
                        StoreOptions(request.options, request.program)));
  RETURN_IF_ERROR(store->Verify());
  Page(request.streams.out).Line(0, "every byte is as it was written");
  return ExitCode::kClean;
}

// Keeps in a new store what is whole in a damaged one.
absl::StatusOr<ExitCode> SalvageStore(const Request& request) {
  const std::string& out = request.arguments.front();
  if (request.arguments.size() > 1) {
    return absl::InvalidArgumentError(
        "index salvage takes a store and the path of a new one");
  }
  if (Exists(out)) {
    return absl::InvalidArgumentError(
        absl::StrCat(Escape(out), " is there already; name a new file"));
  }
  ASSIGN_OR_RETURN(
      const std::unique_ptr<Store> store,
      Store::OpenToWrite(out, StoreOptions(request.options, request.program)));
  const absl::StatusOr<Salvaged> result = Salvage(
      request.store, absl::StrCat(out, ".salvage"),
      [&](const Article& article) {
        return request.program
            .KeepArticles({&article, 1}, ComparedBy(request.options), *store)
            .status();
      });
  if (!result.ok()) {
    std::remove(out.c_str());
    return result.status();
  }
  const Salvaged& salvaged = *result;
  RETURN_IF_ERROR(store->Commit());
  Page page(request.streams.out);
  for (const std::string& id : salvaged.lost) {
    page.Line(0, absl::StrCat("lost: ", id));
  }
  if (salvaged.broken.has_value()) {
    page.Line(0, absl::StrCat("damaged at byte ", *salvaged.broken));
  }
  page.Line(0, absl::StrCat(CountOf(salvaged.articles, "article"), " saved, ",
                            salvaged.lost.size(), " known to be lost"));
  return salvaged.whole() ? ExitCode::kClean : ExitCode::kIncomplete;
}

struct Action {
  absl::string_view name;
  bool inputs;  // Whether it may have some.
  bool needs_inputs;
  absl::StatusOr<ExitCode> (*run)(const Request& request);
};

constexpr Action kActions[] = {
    {"add", true, false, AddInputs},
    {"remove", true, true, RemoveArticles},
    {"list", false, false, ListArticles},
    {"verify", false, false, VerifyStore},
    {"salvage", true, true, SalvageStore},
};

absl::StatusOr<const Action*> FindAction(
    const std::vector<std::string>& arguments) {
  std::vector<absl::string_view> names;
  for (const Action& action : kActions) {
    names.push_back(action.name);
    if (action.name != arguments.front()) continue;
    if (arguments.size() < 2) {
      return absl::InvalidArgumentError(
          absl::StrCat("index ", action.name, " needs the path of a store"));
    }
    const size_t inputs = arguments.size() - 2;
    if (inputs == 0 && action.needs_inputs) {
      return absl::InvalidArgumentError(
          absl::StrCat("nothing to ", action.name));
    }
    if (inputs > 0 && !action.inputs) {
      return absl::InvalidArgumentError(
          absl::StrCat("index ", action.name, " takes a store and no more"));
    }
    return &action;
  }
  return absl::InvalidArgumentError(absl::StrCat(
      "index takes add, remove, list, verify or salvage, not \"",
      arguments.front(), "\"", DidYouMean(arguments.front(), names)));
}

}  // namespace

ExitCode RunIndex(const CliOptions& options, const Program& program,
                  Streams streams) {
  const absl::StatusOr<const Action*> action = FindAction(options.arguments);
  if (!action.ok()) return Fail(action.status(), streams.err);
  const absl::StatusOr<ExitCode> code =
      (*action)->run({options, program, options.arguments[1],
                      absl::MakeSpan(options.arguments).subspan(2), streams});
  if (!code.ok()) return Fail(code.status(), streams.err);
  return FinishOutput(*code, streams);
}

}  // namespace crosscheck
