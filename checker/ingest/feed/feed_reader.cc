#include "checker/ingest/feed/feed_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/claim/article.h"
#include "checker/ingest/encoding/decoded_file.h"
#include "checker/ingest/feed/feed_item.h"
#include "checker/ingest/feed/feed_names.h"
#include "checker/ingest/html/html_fragment.h"
#include "checker/ingest/mapped_text.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/published.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/whole_file.h"
#include "checker/ingest/wording.h"
#include "checker/ingest/xml/xml_content.h"
#include "checker/ingest/xml/xml_tokenizer.h"
#include "checker/text/utf8.h"

namespace crosscheck {
namespace {

std::string Trimmed(const XmlContent& content) {
  return std::string(absl::StripAsciiWhitespace(content.text()));
}

bool IsItem(absl::string_view name) {
  return name == "item" || name == "entry";
}

class FeedFile {
 public:
  FeedFile(CleanText clean, const ReadContext& context, ReadSink& sink)
      : file_(context.path, std::move(clean)),
        tokenizer_(file_.text(), context.limits.xml_depth),
        context_(context),
        sink_(sink) {}

  void Read() {
    if (!file_.clean().looks_like_text) {
      sink_.AddProblem(FileProblem(problem_code::kNotText, context_.path,
                                   "not text; not read"));
      return;
    }
    if (file_.clean().mistakes > 0) {
      Report(problem_code::kNotUtf8,
             static_cast<size_t>(file_.clean().first_mistake),
             NotValidMessage(file_.clean()));
    }
    while (true) {
      const XmlToken token = tokenizer_.Next();
      if (token.kind == XmlToken::kDone) break;
      if (token.kind == XmlToken::kError) {
        if (!Recover(token.begin, "not read from here on")) return;
      } else {
        ReadToken(token);
      }
    }
    if (items_ == 0) {
      sink_.AddProblem(FileProblem(problem_code::kEmpty, context_.path,
                                   "a feed without items; not read"));
    }
  }

 private:
  void Report(absl::string_view code, size_t at, std::string message) {
    sink_.AddProblem(file_.ProblemAt(code, at, std::move(message)));
  }

  // Says what is wrong at `at`, and goes on at the next item; false if there is
  // none.  An item that is itself what is wrong is not read again, or it would
  // be for ever; nor is one before the place where we last went on.
  bool Recover(size_t at, absl::string_view what) {
    const size_t from = std::max(at, resumed_) + 1;
    const size_t item = std::min(
        Next("<item", from, next_item_),
        Next(absl::StrCat("<", names_.atom(), "entry"), from, next_entry_));
    const bool last = item >= file_.text().size() || around_ == 0;
    Report(problem_code::kMalformed, at,
           absl::StrCat("not XML: ", tokenizer_.error(), "; ",
                        last ? what : "read on at the next item"));
    if (last) return false;
    resumed_ = item;
    tokenizer_.Resume(item, around_);
    in_title_ = in_image_ = false;
    return true;
  }

  // Where `mark` comes next from `at` on; `known` is where it did last time, so
  // that no stretch is searched twice.
  size_t Next(absl::string_view mark, size_t at, size_t& known) const {
    if (known < at || known == 0) {
      known = absl::string_view(file_.text()).find(mark, at);
    }
    return known;
  }

  void ReadToken(const XmlToken& token) {
    if (token.kind == XmlToken::kStart) {
      ReadStart(token);
    } else if (token.kind == XmlToken::kEnd) {
      in_title_ = false;
      if (token.name == "image") in_image_ = false;
    } else if (in_title_) {
      outlet_.Add(file_.text(), token);
    }
  }

  void ReadStart(const XmlToken& token) {
    if (tokenizer_.depth() == 1) names_ = FeedNames(token);
    const std::string name = names_.Usual(token.name);
    if (IsItem(name)) {
      ++items_;
      around_ = tokenizer_.depth() - 1;
      ReadItem(token);
      return;
    }
    // Where items will be, as far as it is known before the first one.
    if (items_ == 0 &&
        (tokenizer_.depth() == 1 || (name == "channel" && !is_rdf_))) {
      around_ = tokenizer_.depth();
    }
    is_rdf_ |= name == "rdf:RDF";
    // <channel><title> or <feed><title>, but not that of an image.
    in_title_ = name == "title" && outlet_.blank() && tokenizer_.depth() <= 3 &&
                !in_image_;
    in_image_ |= name == "image";
  }

  void ReadItem(const XmlToken& start) {
    FeedItem item;
    item.begin = start.begin;
    // At an error Next() gives it once more, and Read() goes on from there.
    if (ReadFeedItem(file_.text(), names_, tokenizer_, item)) AddArticle(item);
  }

  TextField Field(const XmlContent& content) {
    const SourceText source = {&file_, content.text(), &content.to_source()};
    return ReadHtmlFragment(source, context_.limits);
  }

  TextField Body(const FeedItem& item) {
    for (const FeedItem::Part part :
         {FeedItem::kEncoded, FeedItem::kContent, FeedItem::kDescription,
          FeedItem::kSummary}) {
      if (item.parts[part].blank()) continue;
      TextField body = Field(item.parts[part]);
      if (!IsBlank(body.text)) return body;
    }
    return {};
  }

  std::string Published(const FeedItem& item) {
    if (!context_.published.empty()) return context_.published;
    std::string written;
    for (const FeedItem::Part part :
         {FeedItem::kPubDate, FeedItem::kDcDate, FeedItem::kPublished,
          FeedItem::kUpdated}) {
      const std::string date = Trimmed(item.parts[part]);
      if (date.empty()) continue;
      std::optional<std::string> published =
          ParseMailDate(date, context_.limits);
      if (!published.has_value()) {
        published = ParsePublished(date, context_.limits);
      }
      if (published.has_value()) return *std::move(published);
      if (written.empty()) written = date;
    }
    if (!written.empty()) {
      Report(problem_code::kNoDate, item.begin,
             NotADateMessage(written,
                             "2016-09-29 or Thu, 29 Sep 2016 14:30:00 GMT",
                             "item read"));
    }
    return "";
  }

  void AddArticle(const FeedItem& item) {
    Article article;
    article.path = context_.path;
    article.line = file_.PositionOf(item.begin).line;
    article.id = Trimmed(item.parts[FeedItem::kGuid]);
    if (article.id.empty()) article.id = Trimmed(item.parts[FeedItem::kAtomId]);
    if (article.id.empty()) {
      article.id = absl::StrCat(context_.path, ":", article.line);
    }
    article.source = Trimmed(item.parts[FeedItem::kOrigin]);
    if (article.source.empty() || absl::StrContains(article.source, '<')) {
      article.source = Trimmed(outlet_);
    }
    if (IsUnknown(article.source)) article.source.clear();
    article.url = Trimmed(item.parts[FeedItem::kLink]);
    if (article.url.empty()) article.url = item.link;
    article.published = Published(item);
    article.title = Field(item.parts[FeedItem::kTitle]);
    article.body = Body(item);
    if (IsBlank(article.body.text)) {
      Report(problem_code::kEmptyArticle, item.begin,
             "the item has no text; nothing to check in it but its title");
    }
    sink_.AddArticle(std::move(article));
  }

  SourceFile file_;
  XmlTokenizer tokenizer_;
  const ReadContext& context_;
  ReadSink& sink_;
  FeedNames names_;
  XmlContent outlet_;  // The feed's title.
  size_t items_ = 0;
  size_t around_ = 0;     // Elements that are open around items.
  size_t resumed_ = 0;    // Where it was read on last.
  size_t next_item_ = 0;  // Where the next one is known to begin.
  size_t next_entry_ = 0;
  bool is_rdf_ = false;  // RSS 1.0: items stand beside the channel.
  bool in_title_ = false;
  bool in_image_ = false;
};

}  // namespace

void ReadFeed(ByteSource& source, const ReadContext& context, ReadSink& sink) {
  std::optional<std::string> bytes = ReadWholeFile(source, context, sink);
  if (!bytes.has_value()) return;
  std::optional<CleanText> text = DecodeFile(*std::move(bytes), context, sink);
  if (text.has_value()) FeedFile(*std::move(text), context, sink).Read();
}

bool LooksLikeFeed(absl::string_view head) {
  absl::ConsumePrefix(&head, "\xef\xbb\xbf");
  XmlTokenizer tokenizer(head, 1);
  return IsFeedRoot(tokenizer.Next());
}

}  // namespace crosscheck
