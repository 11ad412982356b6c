#include "checker/ingest/newsml/newsml_item.h"

#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "checker/ingest/wire/xml_names.h"

namespace crosscheck {
namespace {

struct PartName {
  absl::string_view parent;
  absl::string_view name;
  NewsMlItem::Part part;
};

constexpr PartName kParts[] = {
    {"itemMeta", "versionCreated", NewsMlItem::kVersionCreated},
    {"itemMeta", "firstCreated", NewsMlItem::kFirstCreated},
    {"itemMeta", "embargoed", NewsMlItem::kEmbargoed},
    {"itemMeta", "title", NewsMlItem::kTitle},
    {"contentMeta", "contentCreated", NewsMlItem::kContentCreated},
    {"contentMeta", "headline", NewsMlItem::kHeadline},
    {"contentMeta", "creditline", NewsMlItem::kCreditLine},
    {"contentMeta", "description", NewsMlItem::kDescription},
    {"provider", "name", NewsMlItem::kProviderName},
    {"copyrightHolder", "name", NewsMlItem::kHolderName},
};

NewsMlItem::Part PartOf(absl::string_view parent, absl::string_view name) {
  for (const PartName& row : kParts) {
    if (row.name == name && row.parent == parent) return row.part;
  }
  return NewsMlItem::kParts;
}

// "wire" of "nprov:wire".
std::string NameIn(const XmlToken& tag) {
  for (const absl::string_view attribute : {"literal", "qcode", "uri"}) {
    const std::string value = XmlAttribute(tag, attribute);
    if (!value.empty()) return value.substr(value.find_last_of(":/") + 1);
  }
  return "";
}

class ItemReader {
 public:
  ItemReader(absl::string_view text, XmlTokenizer& tokenizer, NewsMlItem& item)
      : text_(text), tokenizer_(tokenizer), item_(item) {}

  bool Read(const XmlToken& start) {
    item_.begin = start.begin;
    item_.guid = XmlAttribute(start, "guid");
    path_ = {LocalName(start.name)};
    while (true) {
      const XmlToken token = tokenizer_.Next();
      switch (token.kind) {
        case XmlToken::kStart:
          if (!TakeStart(token)) return false;
          break;
        case XmlToken::kEnd:
          TakeEnd(token);
          if (path_.empty()) return true;
          break;
        case XmlToken::kText:
        case XmlToken::kCData:
          TakeText(token);
          break;
        case XmlToken::kDone:
        case XmlToken::kError:
          return false;
      }
    }
  }

 private:
  static constexpr auto kXhtml = StoryText::Language::kXhtml;

  // How many elements are open within the content that is read now.
  size_t Inside() const { return content_ == 0 ? 0 : path_.size() - content_; }

  bool TakeStart(const XmlToken& tag) {
    const absl::string_view name = LocalName(tag.name);
    if (takes_story_ && Inside() == 0 && name == "nitf") {
      item_.nitf.emplace(text_);
      takes_story_ = false;
      return ReadNitfStory(tag, tokenizer_, *item_.nitf);
    }
    const absl::string_view parent = path_.back();
    path_.push_back(name);
    if (takes_story_) {
      item_.story.Start(tag, kXhtml);
    } else if (content_ == 0) {
      TakeMetadata(parent, name, tag);
    }
    return true;
  }

  void TakeMetadata(absl::string_view parent, absl::string_view name,
                    const XmlToken& tag) {
    if (parent == "contentSet") {
      BeginContent(name, tag);
    } else if (parent == "itemMeta" && name == "pubStatus") {
      item_.status = XmlAttribute(tag, "qcode");
      if (item_.status.empty()) item_.status = XmlAttribute(tag, "uri");
    } else if (parent == "itemMeta" && name == "provider") {
      item_.provider = NameIn(tag);
    } else if (parent == "rightsInfo" && name == "copyrightHolder") {
      if (item_.holder.empty()) item_.holder = NameIn(tag);
    }
    in_dateline_ = parent == "contentMeta" && name == "dateline";
    part_ = PartOf(parent, name);
    if (part_ == NewsMlItem::kParts) return;
    if (!item_.parts[part_].blank()) part_ = NewsMlItem::kParts;
  }

  // The first one that holds text is the story; others say it again.
  void BeginContent(absl::string_view name, const XmlToken& tag) {
    content_ = path_.size();
    if (item_.has_content()) return;
    takes_story_ = name == "inlineXML";
    takes_data_ = name == "inlineData";
    item_.data_is_html =
        takes_data_ &&
        absl::StrContains(XmlAttribute(tag, "contenttype"), "html");
  }

  void TakeEnd(const XmlToken& tag) {
    if (takes_story_ && Inside() > 0) item_.story.End(tag, kXhtml);
    if (content_ == path_.size()) {
      content_ = 0;
      takes_story_ = false;
      takes_data_ = false;
    }
    path_.pop_back();
    part_ = NewsMlItem::kParts;
    in_dateline_ = false;
  }

  void TakeText(const XmlToken& token) {
    if (takes_story_) {
      item_.story.Text(token);
    } else if (takes_data_) {
      item_.data.Add(text_, token);
    } else if (in_dateline_) {
      item_.story.Dateline(token);
    } else if (part_ != NewsMlItem::kParts) {
      XmlContent& part = item_.parts[part_];
      if (part.blank()) item_.begins[part_] = token.begin;
      part.Add(text_, token);
    }
  }

  const absl::string_view text_;
  XmlTokenizer& tokenizer_;
  NewsMlItem& item_;
  std::vector<absl::string_view> path_;  // Open elements.
  NewsMlItem::Part part_ = NewsMlItem::kParts;
  size_t content_ = 0;  // Size of path_ within a child of contentSet; 0: none.
  bool in_dateline_ = false;
  bool takes_story_ = false;
  bool takes_data_ = false;
};

}  // namespace

bool ReadNewsMlItem(absl::string_view text, const XmlToken& start,
                    XmlTokenizer& tokenizer, NewsMlItem& item) {
  return ItemReader(text, tokenizer, item).Read(start);
}

}  // namespace crosscheck
