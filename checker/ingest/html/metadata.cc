#include "checker/ingest/html/metadata.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/html/furniture_lines.h"
#include "checker/ingest/html/line_words.h"
#include "checker/ingest/html/own_article.h"
#include "checker/ingest/html/text_writer.h"
#include "checker/ingest/json/json_string.h"

namespace crosscheck {
namespace {

// Names of meta elements, the one that is believed first in front.
constexpr absl::string_view kTitles[] = {
    "og:title", "twitter:title", "headline", "dc.title", "dcterms.title"};
constexpr absl::string_view kSources[] = {"og:site_name", "application-name",
                                          "dc.publisher", "dcterms.publisher"};
constexpr absl::string_view kUrls[] = {"og:url", "twitter:url"};
constexpr absl::string_view kDates[] = {
    "article:published_time", "article:published", "og:published_time",
    "datepublished",          "parsely-pub-date",  "sailthru.date",
    "dc.date.issued",         "dcterms.issued",    "dcterms.created",
    "dcterms.date",           "dc.date",           "publish-date",
    "publish_date",           "pubdate",           "date"};

std::string Decode(absl::string_view value) {
  return std::string(absl::StripAsciiWhitespace(DecodeHtmlEntities(value)));
}

// The first element of the first name that has one; null without any.
const HtmlMeta* Find(const HtmlPage& page,
                     absl::Span<const absl::string_view> names) {
  for (const absl::string_view name : names) {
    const auto meta =
        std::find_if(page.metas.begin(), page.metas.end(),
                     [name](const HtmlMeta& m) { return m.name == name; });
    if (meta != page.metas.end()) return &*meta;
  }
  return nullptr;
}

// A page's <title> without the name of the site behind a mark.
HtmlRange WithoutSite(HtmlRange title, absl::string_view text,
                      const std::string& site) {
  const absl::string_view words = title.Of(text);
  for (const absl::string_view mark :
       {" | ", " - ", " – ", " — ", " &#8211; ", " &ndash; ", " :: ", " » "}) {
    const size_t at = words.rfind(mark);
    if (at == absl::string_view::npos || at == 0) continue;
    const std::string behind = Decode(words.substr(at + mark.size()));
    if (mark == " | " || absl::EqualsIgnoreCase(behind, site)) {
      title.end = title.begin + static_cast<uint32_t>(at);
      return title;
    }
  }
  return title;
}

void ReadHeadline(const HtmlPage& page, absl::string_view text,
                  HtmlMetadata& metadata) {
  if (!metadata.linked.headline.empty()) {
    metadata.headline = metadata.linked.headline;
    metadata.headline_is_json = true;
    metadata.headline_text = DecodeHtmlEntities(
        DecodeJsonString(metadata.headline.Of(text), 0).text);
  } else if (const HtmlMeta* meta = Find(page, kTitles); meta != nullptr) {
    metadata.headline = meta->content;
    metadata.headline_text = Decode(meta->content.Of(text));
  } else {
    metadata.headline = WithoutSite(page.title, text, metadata.source);
  }
}

void ReadDates(const HtmlPage& page, absl::string_view text,
               HtmlMetadata& metadata) {
  const auto add = [&](HtmlRange range, std::string words) {
    if (!words.empty()) metadata.dates.push_back({range, std::move(words)});
  };
  const HtmlRange linked = metadata.linked.published;
  add(linked, DecodeJsonString(linked.Of(text), 0).text);
  for (const absl::string_view name : kDates) {
    const HtmlMeta* meta = Find(page, {name});
    if (meta != nullptr) add(meta->content, Decode(meta->content.Of(text)));
  }
  for (const HtmlTime& time : page.times) {
    if (time.published) {
      add(time.datetime, Decode(time.datetime.Of(text)));
      break;
    }
  }
}

std::string Url(const HtmlPage& page, absl::string_view text) {
  std::string url = Decode(page.canonical.Of(text));
  if (absl::StrContains(url, "://")) return url;
  const HtmlMeta* meta = Find(page, kUrls);
  if (meta != nullptr) url = Decode(meta->content.Of(text));
  return absl::StrContains(url, "://") ? url : "";
}

// What the page says of itself without linked data.
PageIdentity Identity(const HtmlPage& page, absl::string_view text) {
  constexpr size_t kMostTitles = 8;
  PageIdentity identity;
  if (const HtmlMeta* meta = Find(page, kTitles); meta != nullptr) {
    identity.titles.push_back(Decode(meta->content.Of(text)));
  }
  if (!page.title.empty()) {
    identity.titles.push_back(Decode(page.title.Of(text)));
  }
  for (const HtmlLine& line : page.lines) {
    if (line.heading != 1 || line.characters > kLongestChecked) continue;
    if (identity.titles.size() == kMostTitles) break;
    identity.titles.push_back(HtmlLineText(page, line, text));
  }
  if (const HtmlMeta* meta = Find(page, kUrls); meta != nullptr) {
    identity.urls.push_back(Decode(meta->content.Of(text)));
  }
  if (!page.canonical.empty()) {
    identity.urls.push_back(Decode(page.canonical.Of(text)));
  }
  return identity;
}

// All words that a page shows.
std::string Shown(const HtmlPage& page, absl::string_view text) {
  std::string shown;
  for (const HtmlLine& line : page.lines) {
    absl::StrAppend(&shown, Plain(HtmlLineText(page, line, text)), " ");
  }
  return shown;
}

LinkedArticle OwnArticle(const HtmlPage& page, absl::string_view text,
                         const Limits& limits) {
  std::vector<LinkedArticle> articles =
      FindLinkedArticles(text, page.linked_data, limits);
  if (articles.empty()) return {};
  const int own = FindOwnArticle(articles, Identity(page, text), text,
                                 articles.size() > 1 ? Shown(page, text) : "");
  return own < 0 ? LinkedArticle() : std::move(articles[own]);
}

}  // namespace

HtmlMetadata ReadHtmlMetadata(const HtmlPage& page, absl::string_view text,
                              const Limits& limits) {
  HtmlMetadata metadata;
  metadata.linked = OwnArticle(page, text, limits);
  metadata.source = DecodeHtmlEntities(metadata.linked.publisher);
  if (metadata.source.empty()) {
    const HtmlMeta* meta = Find(page, kSources);
    if (meta != nullptr) metadata.source = Decode(meta->content.Of(text));
  }
  metadata.url = Url(page, text);
  ReadHeadline(page, text, metadata);
  ReadDates(page, text, metadata);
  return metadata;
}

}  // namespace crosscheck
