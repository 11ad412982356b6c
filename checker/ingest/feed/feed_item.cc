#include "checker/ingest/feed/feed_item.h"

#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/html/tokenizer.h"

namespace crosscheck {
namespace {

struct PartName {
  absl::string_view name;
  FeedItem::Part part;
};

constexpr PartName kNames[] = {
    {"title", FeedItem::kTitle},     {"content:encoded", FeedItem::kEncoded},
    {"content", FeedItem::kContent}, {"description", FeedItem::kDescription},
    {"summary", FeedItem::kSummary}, {"pubDate", FeedItem::kPubDate},
    {"dc:date", FeedItem::kDcDate},  {"published", FeedItem::kPublished},
    {"updated", FeedItem::kUpdated}, {"guid", FeedItem::kGuid},
    {"id", FeedItem::kAtomId},       {"link", FeedItem::kLink},
    {"source", FeedItem::kOrigin},
};

FeedItem::Part PartOf(absl::string_view name) {
  for (const PartName& row : kNames) {
    if (row.name == name) return row.part;
  }
  return FeedItem::kParts;
}

// Takes the address of an Atom link that leads to the article.
void ReadLink(const XmlToken& tag, FeedItem& item) {
  HtmlAttributes attributes(tag.attributes);
  std::string href;
  bool alternate = true;
  while (attributes.Next()) {
    if (attributes.name() == "href") {
      href = DecodeHtmlEntities(attributes.value());
    } else if (attributes.name() == "rel") {
      alternate = attributes.value() == "alternate";
    }
  }
  if (alternate && item.link.empty()) item.link = href;
}

}  // namespace

bool ReadFeedItem(absl::string_view text, const FeedNames& names,
                  XmlTokenizer& tokenizer, FeedItem& item) {
  const size_t depth = tokenizer.depth();
  FeedItem::Part part = FeedItem::kParts;
  while (true) {
    const XmlToken token = tokenizer.Next();
    const bool inside = tokenizer.depth() > depth;
    switch (token.kind) {
      case XmlToken::kStart:
        if (tokenizer.depth() == depth + 1) {
          part = PartOf(names.Usual(token.name));
          if (part == FeedItem::kLink) ReadLink(token, item);
          if (part != FeedItem::kParts && !item.parts[part].text().empty()) {
            part = FeedItem::kParts;  // The first one holds.
          }
        } else if (part != FeedItem::kParts) {
          item.parts[part].Add(text, token);  // XHTML.
        }
        break;
      case XmlToken::kEnd:
        if (tokenizer.depth() < depth) return true;
        if (inside && part != FeedItem::kParts) {
          item.parts[part].Add(text, token);
        }
        break;
      case XmlToken::kText:
      case XmlToken::kCData:
        if (inside && part != FeedItem::kParts) {
          item.parts[part].Add(text, token);
        }
        break;
      case XmlToken::kDone:
      case XmlToken::kError:
        return false;
    }
  }
}

}  // namespace crosscheck
