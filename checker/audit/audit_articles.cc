#include "checker/audit/audit_articles.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/store/article_record.h"
#include "checker/store/claim_codec.h"
#include "sqlite3.h"

namespace crosscheck {
namespace {

// Of each claim the ordinal of the first one of its sentence, as bytes.
std::string SentencesOf(absl::Span<const Claim> claims) {
  std::vector<uint32_t> first(claims.size());
  for (uint32_t i = 0; i < claims.size(); ++i) {
    const bool same = i > 0 && SameSentence(claims[i - 1], claims[i]);
    first[i] = same ? first[i - 1] : i;
  }
  return std::string(reinterpret_cast<const char*>(first.data()),
                     first.size() * sizeof(uint32_t));
}

uint32_t FirstOfSentence(absl::string_view sentences, size_t ordinal) {
  uint32_t first = std::numeric_limits<uint32_t>::max();
  if ((ordinal + 1) * sizeof(first) <= sentences.size()) {
    std::memcpy(&first, sentences.data() + ordinal * sizeof(first),
                sizeof(first));
  }
  return first;
}

// What an article says, its place aside.
auto ContentOf(const Article& a) {
  return std::tie(a.id, a.title.text, a.published, a.source, a.url, a.group,
                  a.body.text);
}

std::string PlaceOf(const Article& article) {
  return absl::StrCat(Escape(article.path), ":", article.line);
}

Problem NoteOn(const Article& article, absl::string_view code,
               std::string message) {
  Problem problem = FileProblem(code, article.path, std::move(message));
  problem.line = article.line;
  return problem;
}

}  // namespace

absl::StatusOr<std::unique_ptr<AuditArticles>> AuditArticles::Open(
    const Pipeline& pipeline, WorkFile& work) {
  auto articles =
      std::unique_ptr<AuditArticles>(new AuditArticles(pipeline, work));
  const std::pair<std::unique_ptr<Statement>*, const char*> statements[] = {
      {&articles->add_,
       "INSERT INTO article (id, claims, record) VALUES (?1, ?2, ?3)"},
      {&articles->add_claims_, "INSERT INTO claims VALUES (?1, ?2, ?3, ?4)"},
      {&articles->load_, "SELECT id, record FROM article WHERE row = ?1"},
      {&articles->load_claims_,
       "SELECT grouped, sentences, record FROM claims WHERE row = ?1"},
  };
  for (const auto& [to, sql] : statements) {
    ASSIGN_OR_RETURN(Statement statement,
                     Statement::Prepare(work.database(), sql));
    *to = std::make_unique<Statement>(std::move(statement));
  }
  return articles;
}

absl::Status AuditArticles::Damaged() const {
  return absl::DataLossError(
      absl::StrCat(Escape(work_.database().path()),
                   " is damaged: an article in it is not "
                   "as it was written"));
}

absl::Status AuditArticles::Add(const Article& article,
                                absl::Span<const Claim> claims) {
  const std::string record = EncodeArticle(article);
  add_->BindBytes(1, article.id);
  add_->Bind(2, static_cast<int64_t>(claims.size()));
  add_->BindBytes(3, record);
  RETURN_IF_ERROR(add_->Next().status());
  const std::string sentences = SentencesOf(claims);
  const std::string claims_record = EncodeClaims(claims);
  add_claims_->Bind(1, sqlite3_last_insert_rowid(work_.database().get()));
  add_claims_->BindBytes(2, article.group);
  add_claims_->BindBytes(3, sentences);
  add_claims_->BindBytes(4, claims_record);
  return add_claims_->Next().status();
}

absl::StatusOr<std::unique_ptr<Article>> AuditArticles::Load(int64_t row) {
  load_->Bind(1, row);
  ASSIGN_OR_RETURN(const bool any, load_->Next());
  if (!any) return Damaged();
  std::optional<Article> article = DecodeArticle(load_->Bytes(1));
  if (article.has_value()) article->id = std::string(load_->Bytes(0));
  load_->Reset();
  if (!article.has_value()) return Damaged();
  return std::make_unique<Article>(*std::move(article));
}

absl::Status AuditArticles::Rename(int64_t row, const std::string& id) {
  ASSIGN_OR_RETURN(
      Statement rename,
      Statement::Prepare(work_.database(),
                         "UPDATE article SET id = ?2 WHERE row = ?1"));
  rename.Bind(1, row);
  rename.BindBytes(2, id);
  return rename.Next().status();
}

absl::Status AuditArticles::Remove(int64_t row) {
  for (const char* sql : {"DELETE FROM article WHERE row = ?1",
                          "DELETE FROM claims WHERE row = ?1"}) {
    ASSIGN_OR_RETURN(Statement remove,
                     Statement::Prepare(work_.database(), sql));
    remove.Bind(1, row);
    RETURN_IF_ERROR(remove.Next().status());
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> AuditArticles::IsTaken(const std::string& id) {
  ASSIGN_OR_RETURN(Statement find,
                   Statement::Prepare(work_.database(),
                                      "SELECT 1 FROM article WHERE id = ?1"));
  find.BindBytes(1, id);
  return find.Next();
}

absl::Status AuditArticles::Name(
    absl::FunctionRef<absl::Status(Problem)> tell) {
  std::vector<std::string> ids;
  {
    ASSIGN_OR_RETURN(Statement list,
                     Statement::Prepare(work_.database(),
                                        "SELECT id FROM article GROUP BY id "
                                        "HAVING count(*) > 1 ORDER BY id"));
    while (true) {
      ASSIGN_OR_RETURN(const bool any, list.Next());
      if (!any) break;
      ids.emplace_back(list.Bytes(0));
    }
  }
  for (const std::string& id : ids) {
    std::vector<int64_t> rows;
    ASSIGN_OR_RETURN(
        Statement list,
        Statement::Prepare(work_.database(),
                           "SELECT row FROM article WHERE id = ?1"));
    list.BindBytes(1, id);
    while (true) {
      ASSIGN_OR_RETURN(const bool any, list.Next());
      if (!any) break;
      rows.push_back(list.Number(0));
    }
    RETURN_IF_ERROR(NameGroup(rows, tell));
  }
  return absl::OkStatus();
}

absl::Status AuditArticles::NameGroup(
    absl::Span<const int64_t> rows,
    absl::FunctionRef<absl::Status(Problem)> tell) {
  struct Named {
    std::unique_ptr<Article> article;
    int64_t row;
  };
  std::vector<Named> group;
  for (const int64_t row : rows) {
    ASSIGN_OR_RETURN(std::unique_ptr<Article> article, Load(row));
    group.push_back({std::move(article), row});
  }
  std::sort(group.begin(), group.end(), [](const Named& a, const Named& b) {
    const auto content_a = ContentOf(*a.article);
    const auto content_b = ContentOf(*b.article);
    const auto place_a = std::tie(a.article->path, a.article->line, a.row);
    const auto place_b = std::tie(b.article->path, b.article->line, b.row);
    return std::tie(content_a, place_a) < std::tie(content_b, place_b);
  });
  const Article& first = *group.front().article;
  const std::string id = first.id;
  const Article* last = &first;
  int number = 1;
  for (const Named& named : absl::MakeSpan(group).subspan(1)) {
    Article& article = *named.article;
    if (ContentOf(article) == ContentOf(*last)) {
      RETURN_IF_ERROR(Remove(named.row));
      RETURN_IF_ERROR(
          tell(NoteOn(article, problem_code::kGivenTwice,
                      absl::StrCat("the same article as at ", PlaceOf(*last),
                                   "; read once"))));
      continue;
    }
    last = &article;
    std::string unique;
    bool taken = true;
    while (taken) {
      unique = absl::StrCat(id, "#", ++number);
      ASSIGN_OR_RETURN(taken, IsTaken(unique));
    }
    RETURN_IF_ERROR(Rename(named.row, unique));
    RETURN_IF_ERROR(tell(NoteOn(
        article, problem_code::kSameId,
        absl::StrCat("its id \"", Escape(id),
                     "\" is that of another article, "
                     "at ",
                     PlaceOf(first), "; read as \"", Escape(unique), "\""))));
  }
  return absl::OkStatus();
}

absl::Status AuditArticles::SetOrder() {
  rows_.clear();
  first_claim_ = {0};
  ASSIGN_OR_RETURN(
      Statement list,
      Statement::Prepare(work_.database(),
                         "SELECT row, claims FROM article ORDER BY id"));
  int64_t claims = 0;
  while (true) {
    ASSIGN_OR_RETURN(const bool any, list.Next());
    if (!any) return absl::OkStatus();
    claims += list.Number(1);
    if (claims > std::numeric_limits<uint32_t>::max()) {
      return absl::UnavailableError(
          "an audit has at most 4,294,967,295 claims; audit parts of the "
          "archive");
    }
    rows_.push_back(list.Number(0));
    first_claim_.push_back(static_cast<uint32_t>(claims));
  }
}

size_t AuditArticles::RankOf(uint32_t claim) const {
  return static_cast<size_t>(
      std::upper_bound(first_claim_.begin(), first_claim_.end(), claim) -
      first_claim_.begin() - 1);
}

absl::Status AuditArticles::LoadArticle(size_t rank, LoadedClaims& loaded) {
  ASSIGN_OR_RETURN(std::unique_ptr<Article> article, Load(rows_[rank]));
  load_claims_->Bind(1, rows_[rank]);
  ASSIGN_OR_RETURN(const bool any, load_claims_->Next());
  const size_t before = loaded.claims.size();
  const bool read =
      any && DecodeClaims(
                 load_claims_->Bytes(2), *article, [](size_t) { return true; },
                 [this](absl::string_view id) { return pipeline_.KindOf(id); },
                 loaded.claims);
  load_claims_->Reset();
  const size_t claims = first_claim_[rank + 1] - first_claim_[rank];
  if (!read || loaded.claims.size() - before != claims) return Damaged();
  for (uint32_t number = first_claim_[rank]; number < first_claim_[rank + 1];
       ++number) {
    loaded.numbers.push_back(number);
  }
  loaded.articles.push_back(std::move(article));
  return absl::OkStatus();
}

absl::StatusOr<LoadedClaims> AuditArticles::LoadSentences(
    absl::Span<const uint32_t> numbers) {
  LoadedClaims loaded;
  loaded.claims.reserve(numbers.size() + numbers.size() / 2);
  for (size_t begin = 0; begin < numbers.size();) {
    const size_t rank = RankOf(numbers[begin]);
    size_t end = begin + 1;
    while (end < numbers.size() && numbers[end] < first_claim_[rank + 1]) ++end;
    RETURN_IF_ERROR(
        LoadSentencesOf(rank, numbers.subspan(begin, end - begin), loaded));
    begin = end;
  }
  return loaded;
}

absl::Status AuditArticles::LoadSentencesOf(size_t rank,
                                            absl::Span<const uint32_t> numbers,
                                            LoadedClaims& loaded) {
  load_claims_->Bind(1, rows_[rank]);
  ASSIGN_OR_RETURN(const bool any, load_claims_->Next());
  if (!any) return Damaged();
  auto article = std::make_unique<Article>();
  article->id = absl::StrCat(rank);
  article->group = std::string(load_claims_->Bytes(0));
  const absl::string_view sentences = load_claims_->Bytes(1);
  std::vector<uint32_t> firsts;  // Of the sentences to load, ascending.
  for (const uint32_t number : numbers) {
    const uint32_t first =
        FirstOfSentence(sentences, number - first_claim_[rank]);
    if (firsts.empty() || firsts.back() != first) firsts.push_back(first);
  }
  const auto wanted = [&](size_t ordinal) {
    const uint32_t first = FirstOfSentence(sentences, ordinal);
    if (!std::binary_search(firsts.begin(), firsts.end(), first)) return false;
    loaded.numbers.push_back(first_claim_[rank] +
                             static_cast<uint32_t>(ordinal));
    return true;
  };
  const bool read = DecodeClaims(
      load_claims_->Bytes(2), *article, wanted,
      [this](absl::string_view id) { return pipeline_.KindOf(id); },
      loaded.claims);
  load_claims_->Reset();
  if (!read || loaded.numbers.size() != loaded.claims.size()) return Damaged();
  loaded.articles.push_back(std::move(article));
  return absl::OkStatus();
}

}  // namespace crosscheck
